/**
 * How far each document was read, kept small: a file's position is one array of bytes, found by its name and by its content.
 *
 * <p>Depends on the contract alone; used by the one thread that reads and prepares.
 */
@NullMarked
package dev.dateline.ingest.position;

import org.jspecify.annotations.NullMarked;
