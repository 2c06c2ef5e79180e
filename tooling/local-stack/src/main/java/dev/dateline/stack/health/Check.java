package dev.dateline.stack.health;

import java.util.Map;
import java.util.Objects;

/**
 * One named check of a service.
 *
 * @param name what it watches
 * @param up whether it passes
 * @param data what it tells a person
 */
public record Check(String name, boolean up, Map<String, Object> data) {

    public Check {
        Objects.requireNonNull(name, "name");
        data = Map.copyOf(data);
    }
}
