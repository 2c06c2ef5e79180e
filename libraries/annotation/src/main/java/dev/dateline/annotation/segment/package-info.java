/**
 * Cuts a text into sentences and tokens, by offsets; nothing is copied.
 *
 * <p>Linear in the text, whatever it holds: nothing here looks further than a bounded window. Thread-safe; depends on
 * no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.segment;

import org.jspecify.annotations.NullMarked;
