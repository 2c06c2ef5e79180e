package dev.dateline.wire.index;

import dev.dateline.contract.article.Article;
import java.time.OffsetDateTime;

/**
 * What is kept of a version that a newer one has replaced.
 *
 * @param version its number
 * @param versionCreated when it was made
 * @param headline its headline
 * @param body its body, without what goes beyond {@value #BODY_KEPT} UTF-16 units
 */
public record EarlierVersion(String version, OffsetDateTime versionCreated, String headline, String body) {

    private static final int BODY_KEPT = 64 << 10;

    static EarlierVersion of(Article article) {
        String body = article.body();
        return new EarlierVersion(
                article.version(),
                article.versionCreated(),
                article.headline(),
                body.length() <= BODY_KEPT ? body : body.substring(0, BODY_KEPT));
    }

    /** Names the version and none of its text. */
    @Override
    public String toString() {
        return "EarlierVersion[" + version + "]";
    }
}
