/**
 * Bytes in, articles out; the way in is {@link dev.dateline.formats.Formats}.
 *
 * <p>{@code document} is what a format is to a document, {@code bytes} what all of them read from, {@code item} what comes
 * out; each of the other packages is a format. {@code read} reads a document from a stream. No Kafka, no network, no framework.
 */
@NullMarked
package dev.dateline.formats;

import org.jspecify.annotations.NullMarked;
