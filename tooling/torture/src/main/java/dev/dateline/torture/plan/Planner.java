package dev.dateline.torture.plan;

import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private final Map<Service, TreeSet<Integer>> running = new EnumMap<>(Service.class);
    private final Map<Kind, Integer> killed = new EnumMap<>(Kind.class);
    private int pauses;
    private int changes;

    private Planner(Map<Service, Integer> instances, long seed) {
        this.random = new Random(seed);
        instances.forEach((service, count) ->
                running.put(service, IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new))));
    }

    /**
     * A schedule of that many kills, and of pauses, instances that come and go, and rewritten documents beside them.
     *
     * @param instances how many instances of each service run at first; there is never more than one more
     */
    public static Schedule plan(int kills, Map<Service, Integer> instances, long seed) {
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
            case KILL_INGEST -> kill(any(Service.INGEST));
            case KILL_BROKER -> kill("broker");
            case KILL_ENRICH -> kill(any(Service.ENRICH));
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
                    case 0 -> any(Service.ENRICH);
                    case 1 -> any(Service.INGEST);
                    default -> "broker";
                };
        pauses++;
        return new Step(between(2_000, 4_000), new Fault.Pause(part, length));
    }

    /** One comes and one goes in turn, so that at most one more than at first runs; never the last of a service. */
    private Step change() {
        Duration gap = between(2_000, 5_000);
        Service service =
                running.get(Service.INGEST).size() > 1 && changes / 2 % 2 == 1 ? Service.INGEST : Service.ENRICH;
        TreeSet<Integer> slots = running.get(service);
        if (changes++ % 2 == 0) {
            int slot = 0;
            while (slots.contains(slot)) {
                slot++;
            }
            slots.add(slot);
            return new Step(gap, new Fault.Add(new Instance(service, slot)));
        }
        int slot = anySlot(service);
        slots.remove(slot);
        return new Step(gap, new Fault.Remove(new Instance(service, slot)));
    }

    private String any(Service service) {
        return new Instance(service, anySlot(service)).name();
    }

    private int anySlot(Service service) {
        List<Integer> slots = List.copyOf(running.get(service));
        return slots.get(random.nextInt(slots.size()));
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
