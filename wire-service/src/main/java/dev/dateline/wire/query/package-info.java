/**
 * Reads what people type into a search.
 *
 * <p>Any text is a query: what is no operator is words. Nothing here fails on a text but by {@link
 * dev.dateline.wire.query.QueryProblem}, which says what to change. Knows no index and no framework.
 */
@NullMarked
package dev.dateline.wire.query;

import org.jspecify.annotations.NullMarked;
