/**
 * What topics hold, for tests: read by a plain consumer that shares no code with services or commands.
 *
 * <p>Whoever uses it brings Kafka's clients along, which this module does not hand on.
 */
@NullMarked
package dev.dateline.broker.topic;

import org.jspecify.annotations.NullMarked;
