/**
 * A name in an article: its bounds, its form, and what it is once its type is decided.
 *
 * <p>Immutable values; which words are no part of a name is said by {@code english}.
 */
@NullMarked
package dev.dateline.annotation.name;

import org.jspecify.annotations.NullMarked;
