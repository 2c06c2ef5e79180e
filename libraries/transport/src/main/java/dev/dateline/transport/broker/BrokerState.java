package dev.dateline.transport.broker;

import dev.dateline.transport.topic.TopicState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the last look at the broker told. */
public sealed interface BrokerState {

    /** Whether the broker answers and every topic is as configured. */
    boolean ready();

    /** Whether the broker answers and a topic is not as configured. */
    boolean refuses();

    /** Whether the broker answers. */
    default boolean answers() {
        return ready() || refuses();
    }

    /** What it is after a look that failed. */
    default Away failed(Instant now, String detail) {
        return new Away(now, detail);
    }

    /** What a person reads of it and a program uses, by keys without spaces, in order: text, and numbers as numbers. */
    Map<String, Object> describe();

    /** No look has come back yet. */
    record Connecting() implements BrokerState {

        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public Map<String, Object> describe() {
            return Map.of("broker", "not-reached-yet");
        }
    }

    /**
     * The broker does not answer, or not as it should.
     *
     * @param since when it was first so
     * @param detail what went wrong, for a person
     */
    record Away(Instant since, String detail) implements BrokerState {

        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public Away failed(Instant now, String newDetail) {
            return new Away(since, newDetail);
        }

        @Override
        public Map<String, Object> describe() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("broker", "away");
            data.put("away-since", since.toString());
            data.put("trouble", detail);
            return data;
        }
    }

    /**
     * The broker answers.
     *
     * @param topics how each topic stands
     */
    record Up(List<TopicState> topics) implements BrokerState {

        public Up {
            topics = List.copyOf(topics);
        }

        @Override
        public boolean ready() {
            return topics.stream().allMatch(TopicState::asConfigured);
        }

        @Override
        public boolean refuses() {
            return !ready();
        }

        @Override
        public Map<String, Object> describe() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("broker", "up");
            topics.forEach(topic -> {
                data.put(topic.topic(), topic.describe());
                data.put(topic.topic() + "-partitions", topic.partitions());
            });
            return data;
        }
    }
}
