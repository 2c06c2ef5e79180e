/**
 * From a document's bytes to its items: dated text and NDJSON, plain or packed with gzip.
 *
 * <p>Readers pull bytes as they need them and hold one item at a time, in at most 4 MiB and what its text takes; what is
 * longer is hashed as it streams by. What is wrong with an item is an {@link dev.dateline.ingest.item.Unreadable} and
 * the next item follows; what is wrong with the bytes as a whole is a {@link dev.dateline.ingest.reader.BrokenDocument};
 * any other {@link java.io.IOException} comes from below and may pass on another try. The same bytes give the same items
 * however they arrive. Not thread-safe. Depends on no framework: no Quarkus, no Kafka.
 */
@NullMarked
package dev.dateline.ingest.reader;

import org.jspecify.annotations.NullMarked;
