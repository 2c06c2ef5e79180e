/**
 * The layer of dates.
 *
 * <p>Thread-safe; sees {@code layer}, {@code frame} and {@code time}.
 */
@NullMarked
package dev.dateline.annotation.dates;

import org.jspecify.annotations.NullMarked;
