package dev.dateline.ingest.source;

import dev.dateline.ingest.position.SourcePositions;

/** A source as it is configured, to be opened as often as need be. */
public interface SourceFactory {

    /** The source's id, from the configuration. */
    String id();

    /**
     * What a document is dealt out by: those of one key are read by one instance of ingest. Unless a source says otherwise its
     * documents stay together.
     */
    default String key(String document) {
        return id();
    }

    /** Whether its documents may have several keys, so that it is opened for every share. */
    default boolean isDivided() {
        return false;
    }

    /**
     * Opens the source, by the thread that will read it; looks at nothing yet.
     *
     * @param positions where its documents were committed to, by their names; as they are now, and will be while batches are made into records
     * @param share the documents that it reads; the others are another's
     * @param bell to be rung when there is something to read
     */
    Source open(SourcePositions positions, Share share, Bell bell);
}
