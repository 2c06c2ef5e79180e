/**
 * Tells sentences in capitals, and how their words are usually written.
 *
 * <p>Immutable; sees {@code segment} and no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.casing;

import org.jspecify.annotations.NullMarked;
