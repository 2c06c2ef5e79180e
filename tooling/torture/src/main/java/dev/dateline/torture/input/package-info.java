/**
 * What torture has ingest read: documents that grow, come and are written anew, and the record of what was written.
 *
 * <p>One thread writes at a time; all writing goes through {@link dev.dateline.torture.input.GrowingDocuments}.
 */
@NullMarked
package dev.dateline.torture.input;

import org.jspecify.annotations.NullMarked;
