package dev.dateline.stack.annotate;

import dev.dateline.annotation.ArticleText;
import dev.dateline.contract.article.Published;
import java.util.Objects;
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

    /** Tells lengths and none of the text. */
    @Override
    public String toString() {
        return "PlainText[" + headline.length() + " + " + body.length() + " UTF-16 units]";
    }
}
