/**
 * Reads the frame of an English article.
 *
 * <p>Looks only at the first lines of a body and at its end, each a bounded piece, so that its cost does not grow with
 * the body. Pure functions of the body; thread-safe. Sees {@code frame} and no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.frame.english;

import org.jspecify.annotations.NullMarked;
