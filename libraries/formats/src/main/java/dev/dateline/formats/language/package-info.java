/** Languages as documents name them. Pure functions. */
@NullMarked
package dev.dateline.formats.language;

import org.jspecify.annotations.NullMarked;
