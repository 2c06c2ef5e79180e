/**
 * What torture has ingest read: documents that grow, come and are written anew, and the record of what was written.
 *
 * <p>One thread writes at a time; all writing goes through {@link dev.dateline.stack.torture.input.Documents}.
 */
@NullMarked
package dev.dateline.stack.torture.input;

import org.jspecify.annotations.NullMarked;
