package dev.dateline.stack.tail;

import dev.dateline.contract.event.Topics;

/** The topics by the short names that people type. */
public enum TopicName {
    ARTICLES(Topics.ARTICLES),
    ENRICHED(Topics.ENRICHED),
    REJECTED(Topics.REJECTED),
    POSITIONS(Topics.POSITIONS),
    VERSIONS(Topics.VERSIONS);

    private final String topic;

    TopicName(String topic) {
        this.topic = topic;
    }

    /** The topic's name in Kafka. */
    public String topic() {
        return topic;
    }
}
