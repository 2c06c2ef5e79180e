/** English: the words, the rules, tense, and what reads like a date and is none. All that depends on the language is here. */
@NullMarked
package dev.dateline.annotation.time.english;

import org.jspecify.annotations.NullMarked;
