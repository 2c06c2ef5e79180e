package dev.dateline.transport.broker;

import dev.dateline.transport.topic.TopicState;
import java.time.Instant;
import java.util.List;

/** What the last look at the broker told. */
public sealed interface BrokerState {

    /** No look has come back yet. */
    record Connecting() implements BrokerState {}

    /**
     * The broker does not answer, or not as it should.
     *
     * @param since when it was first so
     * @param detail what went wrong, for a person
     */
    record Away(Instant since, String detail) implements BrokerState {}

    /**
     * The broker answers.
     *
     * @param topics how each topic stands
     */
    record Up(List<TopicState> topics) implements BrokerState {

        public Up {
            topics = List.copyOf(topics);
        }

        private boolean asConfigured() {
            return topics.stream().allMatch(TopicState.Ready.class::isInstance);
        }
    }

    /** Whether the broker answers and every topic is as configured. */
    default boolean ready() {
        return this instanceof Up up && up.asConfigured();
    }

    /** Whether the broker answers and a topic is not as configured. */
    default boolean refuses() {
        return this instanceof Up up && !up.asConfigured();
    }
}
