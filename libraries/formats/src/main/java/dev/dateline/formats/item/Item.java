package dev.dateline.formats.item;

import dev.dateline.contract.article.SourcePosition;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One article of a document, or the bytes that stand where one should. */
public sealed interface Item permits Draft, RejectedItem {

    /** Where it begins. */
    SourcePosition position();

    /** How many uncompressed bytes of its document it took, from {@link #position()} on. */
    long length();

    /** What follows for an article, or for what stands where one should. */
    <T> T either(Function<Draft, T> ifDraft, Function<RejectedItem, T> ifRejected);

    /** Gives it to whom it is for. */
    void handTo(Consumer<Draft> drafts, Consumer<RejectedItem> rejected);

    /** The article, where it is one. */
    default Optional<Draft> draft() {
        return either(Optional::of, rejected -> Optional.empty());
    }
}
