package dev.dateline.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.stack.process.EnrichInstances;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
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
        assertThat(Planner.plan(kills, instances, seed)).isEqualTo(Planner.plan(kills, instances, seed));
    }

    @Property
    void killsAsManyAsAskedAndEachKindFromThreeOn(
            @ForAll @IntRange(max = 60) int kills,
            @ForAll @IntRange(min = 1, max = 8) int instances,
            @ForAll long seed) {
        Schedule schedule = Planner.plan(kills, instances, seed);

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
    void meetsOnlyInstancesThatRunAndNeverEndsTheLast(
            @ForAll @IntRange(max = 60) int kills,
            @ForAll @IntRange(min = 1, max = 8) int instances,
            @ForAll long seed) {
        Set<String> running = new HashSet<>(Set.of("ingest", "broker"));
        for (int slot = 0; slot < instances; slot++) {
            running.add(EnrichInstances.name(slot));
        }

        for (Step step : Planner.plan(kills, instances, seed).steps()) {
            if (step.fault() instanceof Fault.Kill kill) {
                assertThat(running).contains(kill.part());
            } else if (step.fault() instanceof Fault.Pause pause) {
                assertThat(running).contains(pause.part());
            } else if (step.fault() instanceof Fault.Add add) {
                assertThat(running.add(EnrichInstances.name(add.slot()))).isTrue();
                assertThat(add.slot()).isLessThanOrEqualTo(instances);
            } else if (step.fault() instanceof Fault.Remove remove) {
                assertThat(running.remove(EnrichInstances.name(remove.slot()))).isTrue();
            }
            assertThat(running).hasSizeBetween(3, instances + 3);
        }
    }

    @Property
    void pausesForLessAndForMoreThanTheTransactionTimeout(
            @ForAll @IntRange(min = 1, max = 60) int kills, @ForAll long seed) {
        List<Fault.Pause> pauses = faults(Planner.plan(kills, 3, seed), Fault.Pause.class);

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
}
