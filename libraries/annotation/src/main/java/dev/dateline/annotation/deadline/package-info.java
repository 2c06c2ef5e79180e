/** The one thing in annotation that may depend on time; every other package may ask it, and it knows none of them. */
@NullMarked
package dev.dateline.annotation.deadline;

import org.jspecify.annotations.NullMarked;
