/**
 * Where bytes come from: a folder that is watched, read document by document into batches of items.
 *
 * <p>A source belongs to the one thread that polls it; only its state may be read by others. It reads nothing that was
 * not asked for. What may pass on another try is tried again and told in the state; what can't is an
 * {@link dev.dateline.ingest.item.Unreadable} in a batch. Depends on no framework: no Quarkus, no Kafka.
 */
@NullMarked
package dev.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
