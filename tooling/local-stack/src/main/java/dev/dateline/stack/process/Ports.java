package dev.dateline.stack.process;

import dev.dateline.broker.process.LoopbackPorts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The loopback ports of a stack.
 *
 * @param kafka the broker's
 * @param ingest the HTTP port of ingest
 * @param enrich the HTTP port of the first enrich instance
 */
public record Ports(int kafka, int ingest, int enrich) {

    /** The ports that are used unless others are named. */
    public static final Ports DEFAULT = new Ports(9092, 8081, 8082);

    /** Three ports that nothing listens on now. */
    public static Ports free() {
        return new Ports(LoopbackPorts.free(), LoopbackPorts.free(), LoopbackPorts.free());
    }

    /** Returns where nothing listens on any of them. */
    public void requireFree() {
        Map<String, Integer> byOption = new LinkedHashMap<>();
        byOption.put("--kafka-port", kafka);
        byOption.put("--ingest-port", ingest);
        byOption.put("--enrich-port", enrich);
        byOption.forEach((option, port) -> {
            if (!LoopbackPorts.isFree(port)) {
                throw new StackException("port " + port + " is in use: stop what listens there, or choose another with "
                        + option + " PORT");
            }
        });
    }

    /** Where Kafka's clients connect. */
    public String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }
}
