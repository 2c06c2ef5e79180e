/**
 * News sources in, articles on Kafka out.
 *
 * <p>The flow, package by package: {@code source} watches a place and pulls documents; {@code reader} turns their bytes
 * into {@code item}s; {@code version} knows what was published before; {@code publish} commits a batch in one
 * transaction; {@code restore} reads back at start what was committed; {@code config} and {@code health} are the edge.
 */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
