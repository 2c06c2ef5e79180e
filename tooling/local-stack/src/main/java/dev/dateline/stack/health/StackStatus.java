package dev.dateline.stack.health;

import java.util.List;
import java.util.Map;

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

    /** Asks all of them; the services by their names at their HTTP ports. */
    public static StackStatus ask(BrokerClient broker, HealthClient health, Map<String, Integer> ports) {
        BrokerStatus brokerStatus = broker.ask();
        List<ServiceHealth> services = ports.entrySet().stream()
                .map(each -> health.ask(each.getKey(), each.getValue()))
                .toList();
        boolean ready = brokerStatus.reachable() && services.stream().allMatch(ServiceHealth::ready);
        return new StackStatus(ready, brokerStatus, services);
    }
}
