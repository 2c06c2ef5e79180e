package dev.dateline.torture.plan;

import java.time.Duration;
import java.util.List;

/**
 * All faults of a run, one after the other.
 *
 * @param steps in their order
 */
public record Schedule(List<Step> steps) {

    /** How long it takes to find a process with a transaction open, about. */
    private static final Duration AIMING = Duration.ofSeconds(3);

    public Schedule {
        steps = List.copyOf(steps);
    }

    /** How long the steps from that one on take, about. */
    public Duration from(int step) {
        return steps.subList(step, steps.size()).stream().map(Schedule::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(Step step) {
        return step.fault().seeksAProcess() ? step.gap().plus(AIMING) : step.gap();
    }
}
