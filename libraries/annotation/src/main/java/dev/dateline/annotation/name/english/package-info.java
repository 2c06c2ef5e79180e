/** The words in and around English names. Constants and pure functions; thread-safe. */
@NullMarked
package dev.dateline.annotation.name.english;

import org.jspecify.annotations.NullMarked;
