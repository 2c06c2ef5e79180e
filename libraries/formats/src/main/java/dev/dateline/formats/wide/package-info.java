/** Text in UTF-16 or UTF-32, whatever its format. */
@NullMarked
package dev.dateline.formats.wide;

import org.jspecify.annotations.NullMarked;
