package dev.dateline.ingest.source;

import java.util.function.BooleanSupplier;

/** What of the sources one part of ingest reads: the documents whose keys fall to it. Thread-safe. */
@FunctionalInterface
public interface Share {

    /** All there is. */
    Share ALL = key -> true;

    /** Whether documents of that {@linkplain SourceFactory#key key} fall to it. */
    boolean has(String key);

    /**
     * Whether nobody else reads it at present, for certain; who asks others for its documents looks right before. May block for some
     * seconds. What is read of it meanwhile can't be committed by two in any case.
     */
    default boolean isHeld() {
        return true;
    }

    /** The same documents, of which that tells whether nobody else reads them. */
    default Share heldWhile(BooleanSupplier held) {
        Share documents = this;
        return new Share() {
            @Override
            public boolean has(String key) {
                return documents.has(key);
            }

            @Override
            public boolean isHeld() {
                return held.getAsBoolean();
            }
        };
    }
}
