package dev.dateline.formats.item;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An article that was read and has no version yet.
 *
 * @param uri identifies the article
 * @param position where it begins
 * @param length how many uncompressed bytes it took
 * @param content what the source gave
 * @param contentSha256 the hash of the content, not of position or version: 64 lower-case hexadecimal digits
 */
public record Draft(String uri, SourcePosition position, long length, Content content, String contentSha256)
        implements Item {

    /** A draft whose hash is that of its content. */
    public static Draft of(String uri, SourcePosition position, long length, Content content) {
        return new Draft(uri, position, length, content, ContentHash.of(content));
    }

    /**
     * The article as it is published.
     *
     * @param version counts the versions of this {@code uri}, from 1
     * @param versionCreated when this version was made
     */
    public Article toArticle(int version, OffsetDateTime versionCreated) {
        List<AltId> altIds = new ArrayList<>(content.altIds());
        altIds.add(new AltId(AltId.SHA256, contentSha256));
        return new Article(
                uri,
                Article.TEXT,
                Integer.toString(version),
                versionCreated,
                content.contentCreated(),
                content.language(),
                content.headlines(),
                content.bodies(),
                content.by(),
                content.located(),
                content.infoSources(),
                altIds,
                Standard.NINJS,
                content.published(),
                position,
                content.others());
    }

    /** The same at another place. */
    public Draft at(SourcePosition newPosition, long newLength) {
        return new Draft(uri, newPosition, newLength, content, contentSha256);
    }

    @Override
    public <T> T either(Function<Draft, T> ifDraft, Function<RejectedItem, T> ifRejected) {
        return ifDraft.apply(this);
    }

    @Override
    public void handTo(Consumer<Draft> drafts, Consumer<RejectedItem> rejected) {
        drafts.accept(this);
    }

    /** Names the article and none of its text. */
    @Override
    public String toString() {
        return "Draft[" + uri + "]";
    }
}
