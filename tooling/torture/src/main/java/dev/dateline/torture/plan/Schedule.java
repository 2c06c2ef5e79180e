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

    /** So much is taken to have gone as reckoned, lest the first steps tell too much of the others. */
    private static final Duration INERTIA = Duration.ofSeconds(30);

    public Schedule {
        steps = List.copyOf(steps);
    }

    /** How long all take, about. */
    public Duration length() {
        return length(0, steps.size());
    }

    /**
     * How long the steps from that one on take, about: as much longer than reckoned as those before it took.
     *
     * @param gone what those before it took
     */
    public Duration left(int step, Duration gone) {
        double slowness = Math.max(
                1, seconds(gone.plus(INERTIA)) / seconds(length(0, step).plus(INERTIA)));
        return Duration.ofMillis(
                Math.round(slowness * length(step, steps.size()).toMillis()));
    }

    private Duration length(int from, int to) {
        return steps.subList(from, to).stream().map(Schedule::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static Duration length(Step step) {
        return step.fault().seeksAProcess() ? step.gap().plus(AIMING) : step.gap();
    }
}
