package dev.dateline.transport.health;

import dev.dateline.transport.group.Slot;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Puts into a check what a person reads and a program uses: keys without spaces, numbers as numbers. */
public final class HealthData {

    private HealthData() {}

    /** A fact; a number or a truth stays one, anything else is told as text. */
    public static void put(HealthCheckResponseBuilder response, String key, Object fact) {
        String name = key.strip().replaceAll("\\s+", "-");
        if (fact instanceof Number number) {
            response.withData(name, number.longValue());
        } else if (fact instanceof Boolean truth) {
            response.withData(name, truth);
        } else {
            response.withData(name, fact.toString());
        }
    }

    /** When something was last, and how many seconds ago that is. */
    public static void putLast(HealthCheckResponseBuilder response, String key, Instant last, Instant now) {
        put(response, key, last);
        put(response, key + "-age-seconds", Duration.between(last, now).toSeconds());
    }

    /** What tells the instance from the others, and whether that stays. */
    public static void putSlot(HealthCheckResponseBuilder response, Slot slot) {
        put(response, "slot", slot.name());
        put(response, "slot-stable", slot.stable());
    }
}
