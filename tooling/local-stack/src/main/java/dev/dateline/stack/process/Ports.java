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
 * @param wire the HTTP port of the wire, 0 where none runs
 */
public record Ports(int kafka, int ingest, int enrich, int wire) {

    /** The ports that are used unless others are named. */
    public static final Ports DEFAULT = new Ports(9092, 8081, 8082, 8083);

    /** Those of a stack without a wire. */
    public Ports(int kafka, int ingest, int enrich) {
        this(kafka, ingest, enrich, 0);
    }

    /** Four ports that nothing listens on now. */
    public static Ports free() {
        return new Ports(LoopbackPorts.free(), LoopbackPorts.free(), LoopbackPorts.free(), LoopbackPorts.free());
    }

    /** The same for a stack without a wire. */
    public Ports withoutWire() {
        return new Ports(kafka, ingest, enrich);
    }

    /** Returns where nothing listens on any of them. */
    public void requireFree() {
        Map<String, Integer> byOption = new LinkedHashMap<>();
        byOption.put("--kafka-port", kafka);
        byOption.put("--ingest-port", ingest);
        byOption.put("--enrich-port", enrich);
        if (wire != 0) {
            byOption.put("--wire-port", wire);
        }
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
