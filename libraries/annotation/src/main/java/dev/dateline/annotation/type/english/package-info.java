/** The English words that tell of a name's type. Pure functions; thread-safe. */
@NullMarked
package dev.dateline.annotation.type.english;

import org.jspecify.annotations.NullMarked;
