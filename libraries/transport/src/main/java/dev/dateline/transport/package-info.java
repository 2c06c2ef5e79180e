/**
 * What the services share on their way to and from Kafka, in plain Java on Kafka's own clients.
 *
 * <p>{@code broker} watches whether Kafka answers; {@code topic} makes and checks the topics; {@code event} labels
 * records as CloudEvents; {@code transaction} commits them, all or none; {@code group} is the loop of a member that does so, and
 * {@code run} the thread that it runs on. Around them: {@code config}, {@code health}, {@code metrics}, {@code trace}, {@code log},
 * {@code time}.
 */
@NullMarked
package dev.dateline.transport;

import org.jspecify.annotations.NullMarked;
