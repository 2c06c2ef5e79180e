/**
 * An article's frame: its dateline, its byline and its credit line.
 *
 * <p>Immutable values; they are read by {@code english}. Sees no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.frame;

import org.jspecify.annotations.NullMarked;
