package dev.dateline.torture.plan;

import dev.dateline.stack.process.EnrichInstances;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Draws up a schedule; the same seed gives the same one.
 *
 * <p>Of the kills two fifths meet ingest, one fifth the broker and the others enrich; one in four of each kind comes at
 * any moment, the others when a transaction is open. Used once.
 */
public final class Planner {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_BRIEF_PAUSE = Duration.ofSeconds(9);
    private static final Duration SHORTEST_LONG_PAUSE = Duration.ofSeconds(16);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(19);

    private final Random random;
    private final TreeSet<Integer> running = new TreeSet<>();
    private final Map<Kind, Integer> killed = new EnumMap<>(Kind.class);
    private int pauses;
    private int changes;

    private Planner(int instances, long seed) {
        this.random = new Random(seed);
        for (int slot = 0; slot < instances; slot++) {
            running.add(slot);
        }
    }

    /**
     * A schedule of that many kills, and of pauses, instances that come and go, and rewritten documents beside them.
     *
     * @param instances how many enrich instances run at first; there is never more than one more
     */
    public static Schedule plan(int kills, int instances, long seed) {
        return new Planner(instances, seed).schedule(kills);
    }

    private Schedule schedule(int kills) {
        List<What> order = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            order.add(
                    switch (i % 5) {
                        case 0, 3 -> What.KILL_INGEST;
                        case 2 -> What.KILL_BROKER;
                        default -> What.KILL_ENRICH;
                    });
        }
        order.addAll(Collections.nCopies(kills == 0 ? 0 : 2 + kills / 10, What.PAUSE));
        order.addAll(Collections.nCopies(kills == 0 ? 0 : 2 + kills / 8, What.CHANGE));
        order.addAll(Collections.nCopies(3 + kills / 2, What.REWRITE));
        Collections.shuffle(order, random);
        return new Schedule(order.stream().map(this::step).toList());
    }

    private Step step(What what) {
        return switch (what) {
            case KILL_INGEST -> kill("ingest");
            case KILL_BROKER -> kill("broker");
            case KILL_ENRICH -> kill(EnrichInstances.name(any(running)));
            case PAUSE -> pause();
            case CHANGE -> change();
            case REWRITE -> new Step(between(300, 1_500), new Fault.Rewrite());
        };
    }

    private Step kill(String part) {
        int before = killed.merge(Kind.of(part), 1, Integer::sum) - 1;
        return new Step(between(2_000, 5_000), new Fault.Kill(part, before % 4 != 3));
    }

    private Step pause() {
        Duration length = pauses % 2 == 0
                ? between(SHORTEST_LONG_PAUSE.toMillis(), LONGEST_PAUSE.toMillis())
                : between(SHORTEST_PAUSE.toMillis(), LONGEST_BRIEF_PAUSE.toMillis());
        String part =
                switch (pauses % 3) {
                    case 0 -> EnrichInstances.name(any(running));
                    case 1 -> "ingest";
                    default -> "broker";
                };
        pauses++;
        return new Step(between(2_000, 4_000), new Fault.Pause(part, length));
    }

    /** One comes and one goes in turn, so that at most one more than at first runs. */
    private Step change() {
        Duration gap = between(2_000, 5_000);
        if (changes++ % 2 == 0) {
            int slot = 0;
            while (running.contains(slot)) {
                slot++;
            }
            running.add(slot);
            return new Step(gap, new Fault.Add(slot));
        }
        int slot = any(running);
        running.remove(slot);
        return new Step(gap, new Fault.Remove(slot));
    }

    private int any(Collection<Integer> slots) {
        return List.copyOf(slots).get(random.nextInt(slots.size()));
    }

    private Duration between(long fromMillis, long toMillis) {
        return Duration.ofMillis(fromMillis + random.nextInt((int) (toMillis - fromMillis)));
    }

    private enum What {
        KILL_INGEST,
        KILL_ENRICH,
        KILL_BROKER,
        PAUSE,
        CHANGE,
        REWRITE
    }
}
