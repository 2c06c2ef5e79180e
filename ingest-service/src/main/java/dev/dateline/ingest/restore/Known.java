package dev.dateline.ingest.restore;

import dev.dateline.ingest.position.Positions;
import dev.dateline.ingest.version.VersionIndex;

/**
 * What ingest knows of a share when it begins to read it.
 *
 * @param positions how far each of its documents was read; taken over
 * @param versions the last version of every article of these; taken over
 */
public record Known(Positions positions, VersionIndex versions) {}
