package dev.dateline.transport.topic;

/** How a topic stands against what a service wants of it. */
public sealed interface TopicState {

    /** The topic's name. */
    String topic();

    /** The topic exists with the configured number of partitions. */
    record Ready(String topic, int partitions) implements TopicState {}

    /** The topic does not exist. */
    record Missing(String topic) implements TopicState {}

    /** The topic has another number of partitions than is configured, and a topic's number is fixed for its life. */
    record Mismatch(String topic, int configured, int actual) implements TopicState {}

    /** What a person should read of it. */
    default String describe() {
        if (this instanceof Ready ready) {
            return ready.partitions() + " partitions";
        }
        if (this instanceof Mismatch mismatch) {
            return "has " + mismatch.actual() + " partitions, configured are " + mismatch.configured()
                    + "; set topics.partitions to " + mismatch.actual() + " or give the topics other names";
        }
        return "missing";
    }
}
