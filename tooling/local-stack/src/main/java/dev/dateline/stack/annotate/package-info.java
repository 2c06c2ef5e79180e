/** Annotates texts from files or standard input, with no Kafka. */
@NullMarked
package dev.dateline.stack.annotate;

import org.jspecify.annotations.NullMarked;
