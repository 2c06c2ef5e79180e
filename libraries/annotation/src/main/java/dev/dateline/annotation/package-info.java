/**
 * Text in, annotations out: the one entry point is {@link dev.dateline.annotation.Annotator}.
 *
 * <p>The flow, package by package: {@code language} tells the language; {@code segment} cuts sentences and tokens;
 * {@code frame} reads dateline, byline and credit line; {@code entity} finds names; {@code join} joins them to
 * entities; {@code time} finds dates and resolves them. {@code model} loads what they need, {@code ndjson} annotates a
 * stream of texts. Thread-safe, deterministic, without clock, network or
 * framework; the only thing that may depend on time is a {@link dev.dateline.annotation.deadline.Deadline}.
 */
@NullMarked
package dev.dateline.annotation;

import org.jspecify.annotations.NullMarked;
