package dev.dateline.transport.broker;

import dev.dateline.transport.topic.TopicState;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A broker's state as a health check tells it.
 *
 * @param ready whether the broker answers and every topic is as configured
 * @param data what a person should read of it, by name, in order
 */
public record BrokerReport(boolean ready, Map<String, String> data) {

    /** The report of a state. */
    public static BrokerReport of(BrokerState state) {
        Map<String, String> data = new LinkedHashMap<>();
        if (state instanceof BrokerState.Up up) {
            data.put("broker", "up");
            for (TopicState topic : up.topics()) {
                data.put(topic.topic(), topic.describe());
            }
        } else if (state instanceof BrokerState.Away away) {
            data.put("broker", "away since " + away.since() + ": " + away.detail());
        } else {
            data.put("broker", "not reached yet");
        }
        return new BrokerReport(state.ready(), data);
    }
}
