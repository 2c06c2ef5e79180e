/**
 * How a Kafka is reached: settings that are checked before a client is made of them, a port that is told apart from what is
 * no Kafka, a refusal that is named.
 *
 * <p>Knows Kafka's clients alone. What is wrong is said in words for an operator and never tells a secret.
 */
@NullMarked
package dev.dateline.connection;

import org.jspecify.annotations.NullMarked;
