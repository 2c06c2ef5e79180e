/** Cuts a text into sentences and tokens, by offsets; nothing is copied. */
@NullMarked
package dev.dateline.annotation.segment;

import org.jspecify.annotations.NullMarked;
