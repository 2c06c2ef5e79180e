/**
 * Reads an article's frame: its dateline, its byline and its credit line.
 *
 * <p>Looks only at the first lines of a body and at its end, each a bounded piece, so that its cost does not grow with
 * the body. Pure functions of the body; thread-safe. Sees no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.frame;

import org.jspecify.annotations.NullMarked;
