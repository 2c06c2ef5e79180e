package dev.dateline.annotation;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Published;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What annotation reads of an article.
 *
 * @param headline empty where there is none
 * @param body empty where there is none
 * @param published the publication date that relative dates are resolved against, where it is known
 * @param language BCP 47, where the source gave it; else it is identified. Its country, as in {@code en-GB}, decides what
 *     3/4/2025 is where the text does not
 * @param by the byline, where the source gave it
 * @param located the place, where the source gave it
 */
public record ArticleText(
        String headline,
        String body,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String by,
        @Nullable String located) {

    public ArticleText {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(body, "body");
    }

    /** The text of an article. */
    public static ArticleText of(Article article) {
        return new ArticleText(
                article.headline(),
                article.body(),
                article.published(),
                article.language(),
                article.by(),
                article.located());
    }

    /** Tells lengths and none of the text. */
    @Override
    public String toString() {
        return "ArticleText[" + headline.length() + " + " + body.length() + " UTF-16 units]";
    }
}
