/**
 * Tells the language that an article is written in.
 *
 * <p>Thread-safe; depends on no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.language;

import org.jspecify.annotations.NullMarked;
