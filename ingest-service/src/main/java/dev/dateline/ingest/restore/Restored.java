package dev.dateline.ingest.restore;

import dev.dateline.ingest.version.VersionIndex;

/**
 * What ingest knows when it starts.
 *
 * @param positions how far each document of the sources was read; taken over
 * @param versions the last version of every article; taken over
 */
public record Restored(Positions positions, VersionIndex versions) {}
