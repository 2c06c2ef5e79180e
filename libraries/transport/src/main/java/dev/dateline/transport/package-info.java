/**
 * What both services share on their way to Kafka, in plain Java on Kafka's own clients.
 *
 * <p>{@code broker} watches whether Kafka answers; {@code topic} makes and checks the topics; {@code event} labels
 * records as CloudEvents; {@code transaction} commits them, all or none; {@code run} is the thread that does it.
 */
@NullMarked
package dev.dateline.transport;

import org.jspecify.annotations.NullMarked;
