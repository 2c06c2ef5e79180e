/**
 * A folder that is watched, read document by document.
 *
 * <p>The flow: {@code FolderWatch} and {@code FolderScan} sight files, {@code Documents} keeps the {@code DocumentState} of each,
 * {@code BatchReader} opens what is due ({@code DocumentOpener}) and reads it ({@code DocumentReading}) into a batch. Depends on
 * no framework; used by the one thread that pulls the sources.
 */
@NullMarked
package dev.dateline.ingest.source.folder;

import org.jspecify.annotations.NullMarked;
