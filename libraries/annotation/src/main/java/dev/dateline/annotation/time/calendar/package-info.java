/** Calendar arithmetic for dates of every granularity; knows no language and no text. */
@NullMarked
package dev.dateline.annotation.time.calendar;

import org.jspecify.annotations.NullMarked;
