/**
 * Enrich's loop: poll, annotate, one transaction with the offsets, and what to do when any of it fails.
 *
 * <p>The loop itself is {@code transport.group}; here is what a batch is.
 */
@NullMarked
package dev.dateline.enrich.consume;

import org.jspecify.annotations.NullMarked;
