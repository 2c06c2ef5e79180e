/**
 * From a batch of items to one committed transaction.
 *
 * <p>{@code Publisher} gives items their versions and makes the records; {@code IngestWork} reads, commits and deals
 * with failure: on any failure nothing of the batch is visible, and the same batch is sent again. One thread.
 */
@NullMarked
package dev.dateline.ingest.publish;

import org.jspecify.annotations.NullMarked;
