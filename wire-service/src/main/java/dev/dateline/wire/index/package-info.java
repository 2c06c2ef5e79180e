/**
 * The articles of the enriched topic in a Lucene index, one document per {@code uri}.
 *
 * <p>The offsets that an index has reached are in its own commits: a process that is killed finds articles and offsets as
 * they belong together, and an index that is gone is made again from the topic. Knows neither Kafka nor the framework.
 */
@NullMarked
package dev.dateline.wire.index;

import org.jspecify.annotations.NullMarked;
