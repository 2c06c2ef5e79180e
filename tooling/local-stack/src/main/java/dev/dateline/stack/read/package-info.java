/** What articles a document holds and what of it would be rejected, with no Kafka. */
@NullMarked
package dev.dateline.stack.read;

import org.jspecify.annotations.NullMarked;
