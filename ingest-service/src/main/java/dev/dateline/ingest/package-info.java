/**
 * News sources in, articles on Kafka out.
 *
 * <p>The flow, package by package: {@code source} pulls every configured place for items, which {@code dev.dateline.formats}
 * makes of bytes; {@code position} knows how far each document was read, {@code version} what was published before; {@code publish}
 * commits a batch in one transaction; {@code restore} reads back what was committed of a share that comes; {@code config}, {@code
 * health} and {@code log} are the edge.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
