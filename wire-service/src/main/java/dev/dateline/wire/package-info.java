/**
 * Annotated articles in; a search, a diary and a live page out.
 *
 * <p>The flow, package by package: {@code consume} takes committed articles, batch by batch; {@code index} holds them with
 * the offsets that it has reached; {@code query} reads what people type; {@code search} answers it; {@code http} and
 * {@code page} show the answers to programs and to people. {@code config}, {@code metrics} and {@code health} are the edge.
 */
@NullMarked
package dev.dateline.wire;

import org.jspecify.annotations.NullMarked;
