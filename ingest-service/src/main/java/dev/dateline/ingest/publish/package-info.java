/**
 * From a batch of items to one committed transaction.
 *
 * <p>{@code Publisher} gives items their versions and makes the records; {@code IngestWork} reads and has them committed. Where that
 * is refused the same is committed again; where it can't be told, what is committed is read back and the documents are read on from
 * there. One thread does it; two others commit, so that the next batch can be read meanwhile, and restore ({@code Restoring}) what is
 * known of the shares that come.
 */
@NullMarked
package dev.dateline.ingest.publish;

import org.jspecify.annotations.NullMarked;
