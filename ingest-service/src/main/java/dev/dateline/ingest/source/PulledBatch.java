package dev.dateline.ingest.source;

/**
 * A batch and the share that it is of.
 *
 * @param share the share's number
 * @param batch what was read
 */
public record PulledBatch(int share, Batch batch) {}
