package dev.dateline.stack.annotate;

import dev.dateline.annotation.ArticleText;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text to be annotated.
 *
 * @param headline empty where it has none
 * @param body the rest
 * @param published when it was published, where that is known
 */
public record PlainText(String headline, String body, @Nullable Published published) {

    public PlainText {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
    }

    /** The same text, published at another time. */
    public PlainText publishedAt(Published date) {
        return new PlainText(headline, body, date);
    }

    /** What annotation takes, with the language where it was told. */
    public ArticleText articleText(@Nullable String language) {
        return new ArticleText(headline, body, published, language, null, null);
    }

    /** A publication date from a date ({@code 2025-01-06}) or a local date-time; empty where it is neither. */
    public static Optional<Published> published(String date, String from) {
        try {
            if (date.indexOf('T') < 0) {
                return Optional.of(new Published(LocalDate.parse(date).toString(), Precision.DAY, null, from));
            }
            LocalDateTime.parse(date);
            boolean seconds = date.length() > "2025-01-06T12:00".length();
            return Optional.of(new Published(date, seconds ? Precision.SECOND : Precision.MINUTE, null, from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells lengths and none of the text. */
    @Override
    public String toString() {
        return "PlainText[" + headline.length() + " + " + body.length() + " UTF-16 units]";
    }
}
