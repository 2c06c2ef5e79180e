/** What a date expression means, and the scene that it is read in: its anchors, and the dates before it in the text. */
@NullMarked
package dev.dateline.annotation.time.reading;

import org.jspecify.annotations.NullMarked;
