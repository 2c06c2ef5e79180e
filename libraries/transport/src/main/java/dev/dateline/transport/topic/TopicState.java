package dev.dateline.transport.topic;

/** How a topic stands against what a service wants of it. */
public sealed interface TopicState {

    /** The topic's name. */
    String topic();

    /** Whether a service may use it. */
    boolean asConfigured();

    /** How many partitions it has; 0 where it does not exist. */
    int partitions();

    /** What a person should read of it. */
    String describe();

    /** The topic exists with the configured number of partitions. */
    record Ready(String topic, int partitions) implements TopicState {

        @Override
        public boolean asConfigured() {
            return true;
        }

        @Override
        public String describe() {
            return "as-configured";
        }
    }

    /** The topic does not exist. */
    record Missing(String topic) implements TopicState {

        @Override
        public int partitions() {
            return 0;
        }

        @Override
        public boolean asConfigured() {
            return false;
        }

        @Override
        public String describe() {
            return "missing";
        }
    }

    /** The topic has another number of partitions than is configured, and a topic's number is fixed for its life. */
    record Mismatch(String topic, int configured, int actual) implements TopicState {

        @Override
        public int partitions() {
            return actual;
        }

        @Override
        public boolean asConfigured() {
            return false;
        }

        @Override
        public String describe() {
            return "has " + actual + " partitions, configured are " + configured + "; set topics.partitions to "
                    + actual + " or give the topics other names";
        }
    }
}
