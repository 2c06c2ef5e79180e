/**
 * Feeds looked at without Kafka: {@link dev.dateline.stack.feeds.FeedChecks} visits each of a list once, as ingest would, and says how
 * it is. What is asked of the web is asked through {@code fetch}, with ingest's manners.
 */
@NullMarked
package dev.dateline.stack.feeds;

import org.jspecify.annotations.NullMarked;
