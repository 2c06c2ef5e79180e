package dev.dateline.ingest.restore;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Owner;
import dev.dateline.ingest.version.VersionIndex;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ingest knows when it starts.
 *
 * @param positions how far each document of the source was read, by the document's name; taken over
 * @param versions the last version of every article; taken over
 * @param owner the run that last owned the transactional id
 */
public record Restored(Map<String, DocumentPosition> positions, VersionIndex versions, @Nullable Owner owner) {}
