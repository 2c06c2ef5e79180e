/**
 * Takes committed articles from the enriched topic into the index.
 *
 * <p>SmallRye's channel is at least once, and the index knows what it has; together an article is in it once. A folder that
 * can't be written is tried again without end, and the topic waits. One thread takes batches; the broker is met on the
 * channel's own.
 */
@NullMarked
package dev.dateline.wire.consume;

import org.jspecify.annotations.NullMarked;
