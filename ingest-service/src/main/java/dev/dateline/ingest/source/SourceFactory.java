package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import java.util.Map;

/** A source as it is configured, to be opened as often as need be. */
public interface SourceFactory {

    /** The source's id, from the configuration. */
    String id();

    /**
     * Opens the source, by the thread that will read it; looks at nothing yet.
     *
     * @param positions where its documents were committed to, by their names; not changed and not kept
     * @param bell to be rung when there is something to read
     */
    Source open(Map<String, DocumentPosition> positions, Bell bell);
}
