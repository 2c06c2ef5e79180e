/** Reads a document from a stream, with no Kafka: the way of {@code ./dateline read} and {@code annotate}. */
@NullMarked
package dev.dateline.formats.read;

import org.jspecify.annotations.NullMarked;
