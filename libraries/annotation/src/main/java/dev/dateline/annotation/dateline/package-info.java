/**
 * The layer of the dateline.
 *
 * <p>Thread-safe; sees {@code layer}, {@code frame} and {@code dates}.
 */
@NullMarked
package dev.dateline.annotation.dateline;

import org.jspecify.annotations.NullMarked;
