/** Rules: a name, a pattern of words and slots, and how to read what it matches; all patterns are matched at once. */
@NullMarked
package dev.dateline.annotation.time.rule;

import org.jspecify.annotations.NullMarked;
