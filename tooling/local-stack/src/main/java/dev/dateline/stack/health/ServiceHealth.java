package dev.dateline.stack.health;

import java.util.List;
import java.util.Objects;

/**
 * What a service answers at {@code /q/health}.
 *
 * @param service its name
 * @param url where it was asked
 * @param reachable whether it answered
 * @param ready whether every check passes
 * @param checks its checks; none where it did not answer
 */
public record ServiceHealth(String service, String url, boolean reachable, boolean ready, List<Check> checks) {

    public ServiceHealth {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(url, "url");
        checks = List.copyOf(checks);
    }

    static ServiceHealth unreachable(String service, String url) {
        return new ServiceHealth(service, url, false, false, List.of());
    }
}
