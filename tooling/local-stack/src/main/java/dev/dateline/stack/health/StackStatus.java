package dev.dateline.stack.health;

import java.util.List;

/**
 * How the whole stack is.
 *
 * @param ready whether everything is
 * @param broker the broker, its topics and the lag
 * @param services every service
 */
public record StackStatus(boolean ready, BrokerStatus broker, List<ServiceHealth> services) {

    public StackStatus {
        services = List.copyOf(services);
    }

    /** Asks all of them. */
    public static StackStatus ask(BrokerClient broker, HealthClient health, int ingestPort, int enrichPort) {
        BrokerStatus brokerStatus = broker.ask();
        List<ServiceHealth> services = List.of(health.ask("ingest", ingestPort), health.ask("enrich", enrichPort));
        boolean ready = brokerStatus.reachable() && services.stream().allMatch(ServiceHealth::ready);
        return new StackStatus(ready, brokerStatus, services);
    }
}
