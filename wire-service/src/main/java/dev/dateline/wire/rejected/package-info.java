/**
 * What was rejected of late, in memory: bounded in number and in bytes, and read again from the topic's end at a start.
 *
 * <p>For any thread. Knows neither Kafka nor the framework.
 */
@NullMarked
package dev.dateline.wire.rejected;

import org.jspecify.annotations.NullMarked;
