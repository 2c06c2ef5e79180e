/**
 * News sources in, articles on Kafka out.
 *
 * <p>The flow, package by package: {@code source} pulls every configured place for items, which {@code dev.dateline.formats}
 * makes of bytes; {@code version} knows what was published before; {@code publish} commits a batch in one
 * transaction; {@code restore} reads back at start what was committed; {@code config} and {@code health} are the edge.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
