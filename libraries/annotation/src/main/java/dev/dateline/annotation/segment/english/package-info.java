/** How English is cut: its abbreviations, its clitics, its little words. Constants and pure functions; thread-safe. */
@NullMarked
package dev.dateline.annotation.segment.english;

import org.jspecify.annotations.NullMarked;
