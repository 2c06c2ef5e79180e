package dev.dateline.torture;

import dev.dateline.torture.fault.Happened;
import dev.dateline.torture.witness.Stall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The longest stall of a partition, and what was done to the stack meanwhile and shortly before.
 *
 * @param partition which
 * @param seconds how long
 * @param amid what was done from ten seconds before it began to its end
 */
public record Stalled(int partition, double seconds, List<String> amid) {

    private static final Duration BEFORE = Duration.ofSeconds(10);

    public Stalled {
        amid = List.copyOf(amid);
    }

    static Stalled of(Stall stall, List<Happened> happened) {
        Instant from = stall.from().minus(BEFORE);
        List<String> amid = happened.stream()
                .filter(each -> each.at().isAfter(from) && each.at().isBefore(stall.to()))
                .map(each -> told(each, stall.from()))
                .toList();
        return new Stalled(stall.partition(), stall.length().toMillis() / 1_000.0, amid);
    }

    /** With the seconds from the stall's beginning. */
    private static String told(Happened each, Instant began) {
        return each.what() + " at " + Duration.between(began, each.at()).toMillis() / 1_000.0 + " s";
    }
}
