package dev.dateline.formats.item;

import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What stands where an article should, and is none that can be published.
 *
 * @param position where it begins
 * @param length how many uncompressed bytes it took
 * @param key the rejected record's key: the article's uri where it has an id, else its document's
 * @param reason why it was rejected
 * @param detail what was wrong and where (line, byte), for a person
 * @param original its bytes
 */
public record RejectedItem(
        SourcePosition position, long length, String key, Reason reason, String detail, Original original)
        implements Item {

    @Override
    public <T> T either(Function<Draft, T> ifDraft, Function<RejectedItem, T> ifRejected) {
        return ifRejected.apply(this);
    }

    @Override
    public void handTo(Consumer<Draft> drafts, Consumer<RejectedItem> rejected) {
        rejected.accept(this);
    }

    /** Says where and why, and none of the bytes. */
    @Override
    public String toString() {
        return "RejectedItem[" + key + ", " + reason + ", " + detail + "]";
    }
}
