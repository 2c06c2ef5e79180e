/**
 * What a reader makes of a document: articles that have no version yet, and what could not be read as one.
 *
 * <p>Immutable values. Names come from the source alone, never from a clock or a random number, so that the same bytes
 * give the same items on every run. Depends on {@code contract} only: no Quarkus, no Kafka.
 */
@NullMarked
package dev.dateline.formats.item;

import org.jspecify.annotations.NullMarked;
