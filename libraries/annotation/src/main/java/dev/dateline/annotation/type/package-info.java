/**
 * Decides what kind of thing a name names; {@link dev.dateline.annotation.type.NameTypes} is where.
 *
 * <p>Thread-safe; sees {@code name} and {@code segment}. What the words of a language tell is said by {@code english}.
 */
@NullMarked
package dev.dateline.annotation.type;

import org.jspecify.annotations.NullMarked;
