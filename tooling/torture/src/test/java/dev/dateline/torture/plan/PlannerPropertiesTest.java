package dev.dateline.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Service;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlannerPropertiesTest {

    @Property
    void theSameSeedGivesTheSameSchedule(
            @ForAll @IntRange(max = 60) int kills,
            @ForAll @IntRange(min = 1, max = 8) int instances,
            @ForAll long seed) {
        assertThat(plan(kills, instances, seed)).isEqualTo(plan(kills, instances, seed));
    }

    @Property
    void killsAsManyAsAskedAndEachKindFromThreeOn(
            @ForAll @IntRange(max = 60) int kills,
            @ForAll @IntRange(min = 1, max = 8) int instances,
            @ForAll long seed) {
        Schedule schedule = plan(kills, instances, seed);

        List<Fault.Kill> killed = faults(schedule, Fault.Kill.class);
        assertThat(killed).hasSize(kills);
        assertThat(schedule.steps())
                .filteredOn(step -> step.fault() instanceof Fault.Kill)
                .hasSize(kills);
        if (kills >= 3) {
            assertThat(killed).extracting(kill -> Kind.of(kill.part())).contains(Kind.values());
        }
        assertThat(killed.stream().filter(Fault.Kill::aimed).count()).isGreaterThanOrEqualTo(kills * 3L / 4);
    }

    @Property
    void whatIsLeftGrowsWithWhatWentSlowlyAndEndsAtZero(
            @ForAll @IntRange(min = 1, max = 60) int kills, @ForAll @IntRange(max = 2_000) int gone) {
        Schedule schedule = plan(kills, 3, 1);
        int steps = schedule.steps().size();
        Duration reckoned = schedule.length();
        Duration half = schedule.left(steps / 2, Duration.ofSeconds(gone));

        assertThat(half).isGreaterThanOrEqualTo(schedule.left(steps / 2, Duration.ZERO));
        assertThat(schedule.left(steps / 2, reckoned.multipliedBy(3)))
                .isGreaterThan(schedule.left(steps / 2, Duration.ZERO).multipliedBy(2));
        assertThat(schedule.left(steps, Duration.ofSeconds(gone))).isZero();
    }

    @Property
    void meetsOnlyInstancesThatRunAndNeverEndsTheLast(
            @ForAll @IntRange(max = 60) int kills,
            @ForAll @IntRange(min = 1, max = 8) int instances,
            @ForAll long seed) {
        Set<String> running = new HashSet<>(Set.of("broker", "ingest", "ingest-1"));
        for (int slot = 0; slot < instances; slot++) {
            running.add(new Instance(Service.ENRICH, slot).name());
        }

        for (Step step : plan(kills, instances, seed).steps()) {
            if (step.fault() instanceof Fault.Kill kill) {
                assertThat(running).contains(kill.part());
            } else if (step.fault() instanceof Fault.Pause pause) {
                assertThat(running).contains(pause.part());
            } else if (step.fault() instanceof Fault.Add add) {
                assertThat(running.add(add.instance().name())).isTrue();
                assertThat(add.instance().slot()).isLessThanOrEqualTo(Math.max(instances, 2));
            } else if (step.fault() instanceof Fault.Remove remove) {
                assertThat(running.remove(remove.instance().name())).isTrue();
            }
            assertThat(running).hasSizeBetween(instances + 3, instances + 4);
        }
    }

    @Property
    void pausesForLessAndForMoreThanTheTransactionTimeout(
            @ForAll @IntRange(min = 1, max = 60) int kills, @ForAll long seed) {
        List<Fault.Pause> pauses = faults(plan(kills, 3, seed), Fault.Pause.class);

        Duration timeout = Duration.ofSeconds(15);
        assertThat(pauses).anyMatch(pause -> pause.length().compareTo(timeout) > 0);
        assertThat(pauses).anyMatch(pause -> pause.length().compareTo(timeout) < 0);
    }

    private static <T extends Fault> List<T> faults(Schedule schedule, Class<T> type) {
        return schedule.steps().stream()
                .map(Step::fault)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Schedule plan(int kills, int instances, long seed) {
        return Planner.plan(kills, Map.of(Service.INGEST, 2, Service.ENRICH, instances), seed);
    }
}
