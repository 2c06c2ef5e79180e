package dev.dateline.stack.render;

import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.health.Check;
import dev.dateline.stack.health.PartitionLag;
import dev.dateline.stack.health.ServiceHealth;
import dev.dateline.stack.health.StackStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes how the stack is for a person.
 *
 * @param style how to set things off
 */
public record StatusText(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(StackStatus status) {
        List<String> lines = new ArrayList<>();
        addBroker(lines, status.broker());
        status.services().forEach(service -> addService(lines, service));
        return String.join("\n", lines);
    }

    private void addBroker(List<String> lines, BrokerStatus broker) {
        lines.add(
                title("broker", broker.reachable(), broker.reachable() ? "ready" : "away", broker.bootstrapServers()));
        if (!broker.reachable()) {
            lines.add("  " + Printable.line(String.valueOf(broker.trouble())));
            return;
        }
        lines.add("  topics: " + (broker.topics().isEmpty() ? "none yet" : String.join(", ", broker.topics())));
        broker.totalLag()
                .ifPresent(total -> lines.add("  lag of enrich: " + total + " records ("
                        + broker.lag().stream().map(StatusText::lag).collect(Collectors.joining(", ")) + ")"));
    }

    private void addService(List<String> lines, ServiceHealth service) {
        String state = service.ready() ? "ready" : service.reachable() ? "not ready" : "away";
        lines.add(title(service.service(), service.ready(), state, service.url()));
        service.checks().forEach(check -> add(lines, check));
    }

    private void add(List<String> lines, Check check) {
        SourceLines sources = SourceLines.of(check.data());
        lines.add("  " + mark(check.up()) + " " + Printable.line(check.name()) + style.dim(data(sources.others())));
        lines.addAll(sources.lines(style));
    }

    private String title(String name, boolean good, String state, String where) {
        return mark(good) + " " + style.bold(name) + "  " + (good ? style.good(state) : style.bad(state)) + "  "
                + style.dim(where);
    }

    private String mark(boolean good) {
        return good ? style.good("✓") : style.bad("✗");
    }

    private static String data(Map<String, Object> data) {
        return data.isEmpty()
                ? ""
                : "  "
                        + new TreeMap<>(data)
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                                        .map(Printable::line)
                                        .collect(Collectors.joining(" "));
    }

    private static String lag(PartitionLag lag) {
        return lag.partition() + ": " + lag.lag();
    }
}
