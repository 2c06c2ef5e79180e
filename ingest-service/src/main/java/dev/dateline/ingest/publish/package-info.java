/**
 * From a batch of items to one committed transaction.
 *
 * <p>{@code Publisher} gives items their versions and makes the records; {@code IngestWork} reads, commits and deals
 * with failure: on any failure nothing of the batch is visible, what was remembered is read back, and the documents are read on
 * from there. One thread does all but commit; {@code Committing} has a thread of its own for that, so that the next batch can be
 * read meanwhile, and only one of the two has the transactions at a time.
 */
@NullMarked
package dev.dateline.ingest.publish;

import org.jspecify.annotations.NullMarked;
