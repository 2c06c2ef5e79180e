/**
 * Text in, annotations out: the one entry point is {@link dev.dateline.annotation.Annotator}.
 *
 * <p>The flow, package by package: {@code language} tells the language and with it the {@code layer.LanguagePipeline}; {@code
 * segment}, {@code frame} and {@code casing} make an analysed article of the text; the layers read it: {@code dates}, {@code
 * dateline}, {@code mention}, which asks {@code entity} for names, {@code name} for their bounds and {@code type} for what they
 * name, and {@code join}, which makes entities of them. {@code model} loads what they need. Thread-safe, deterministic,
 * without clock, network or framework; the only thing that may depend on time is a {@link
 * dev.dateline.annotation.deadline.Deadline}.
 */
@NullMarked
package dev.dateline.annotation;

import org.jspecify.annotations.NullMarked;
