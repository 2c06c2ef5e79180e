/**
 * A real Kafka broker for tests and for running without Docker: {@link dev.dateline.broker.KafkaBroker} starts it in a
 * JVM of its own, whose class path is the folder that the build fills with Kafka's jars.
 *
 * <p>A broker can be stopped, killed, paused and started again on the same folder and port. It never outlives the JVM
 * that started it. Nothing here may depend on a service, on the contract or, outside {@code child} and {@code topic}, on
 * Kafka's classes.
 */
@NullMarked
package dev.dateline.broker;

import org.jspecify.annotations.NullMarked;
