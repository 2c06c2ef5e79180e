/**
 * Articles in, annotated articles out.
 *
 * <p>The flow, package by package: {@code consume} takes committed articles, batch by batch; {@code annotate} makes of
 * each an enriched article or a rejection, in parallel; {@code publish} makes records of them; {@code consume} commits
 * them with the offsets. {@code config}, {@code metrics} and {@code health} are the edge.
 */
@NullMarked
package dev.dateline.enrich;

import org.jspecify.annotations.NullMarked;
