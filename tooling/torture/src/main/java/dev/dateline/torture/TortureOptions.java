package dev.dateline.torture;

import dev.dateline.stack.process.StackException;
import dev.dateline.torture.input.Articles;
import dev.dateline.torture.plan.Planner;
import dev.dateline.torture.plan.Schedule;
import java.util.Objects;

/**
 * What torture is told.
 *
 * @param articles what is written
 * @param kills how many processes are killed
 * @param instances how many enrich instances run at first
 * @param seed what the schedule depends on
 */
public record TortureOptions(Articles articles, int kills, int instances, long seed) {

    private static final int MOST_INSTANCES = 8;

    public TortureOptions {
        Objects.requireNonNull(articles, "articles");
        if (kills < 0) {
            throw new StackException("--kills is a number from 0 on, not " + kills);
        }
        if (instances < 1 || instances > MOST_INSTANCES) {
            throw new StackException("--instances is a number from 1 to " + MOST_INSTANCES + ", not " + instances);
        }
    }

    /** The faults that follow from them. */
    public Schedule schedule() {
        return Planner.plan(kills, instances, seed);
    }
}
