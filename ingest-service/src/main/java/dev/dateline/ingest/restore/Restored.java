package dev.dateline.ingest.restore;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.ingest.version.VersionIndex;
import java.util.Map;

/**
 * What ingest knows when it starts.
 *
 * @param positions how far each document of the source was read, by the document's name; taken over
 * @param versions the last version of every article; taken over
 */
public record Restored(Map<String, DocumentPosition> positions, VersionIndex versions) {}
