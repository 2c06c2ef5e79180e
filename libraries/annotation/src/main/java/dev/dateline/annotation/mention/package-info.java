/**
 * The layer of names: what the tagger found, within bounds and under a decided type, beside what the frame names.
 *
 * <p>Thread-safe; knows no word of any language.
 */
@NullMarked
package dev.dateline.annotation.mention;

import org.jspecify.annotations.NullMarked;
