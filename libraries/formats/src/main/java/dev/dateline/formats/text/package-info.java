/** Dated text: plain text under header lines {@code date YYYY-MM-DD Headline}. */
@NullMarked
package dev.dateline.formats.text;

import org.jspecify.annotations.NullMarked;
