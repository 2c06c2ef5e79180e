/**
 * Annotates a stream of texts, one JSON object a line: what a command and a benchmark run.
 *
 * <p>Stands on {@link dev.dateline.annotation.Annotator} and sees no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.ndjson;

import org.jspecify.annotations.NullMarked;
