package dev.dateline.torture;

import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.StackException;
import dev.dateline.torture.input.Articles;
import dev.dateline.torture.plan.Planner;
import dev.dateline.torture.plan.Schedule;
import java.util.Map;
import java.util.Objects;

/**
 * What torture is told.
 *
 * @param articles what is written
 * @param kills how many processes are killed
 * @param instances how many enrich instances run at first
 * @param ingestInstances how many ingest instances run at first
 * @param feeds how many feeds are served
 * @param seed what the schedule depends on
 */
public record TortureOptions(Articles articles, int kills, int instances, int ingestInstances, int feeds, long seed) {

    private static final int MOST_INSTANCES = 8;
    private static final int MOST_FEEDS = 10_000;

    public TortureOptions {
        Objects.requireNonNull(articles, "articles");
        if (kills < 0) {
            throw new StackException("--kills is a number from 0 on, not " + kills);
        }
        if (feeds < 0 || feeds > MOST_FEEDS) {
            throw new StackException("--feeds is a number from 0 to " + MOST_FEEDS + ", not " + feeds);
        }
        requireFew("--instances", instances);
        requireFew("--ingest-instances", ingestInstances);
    }

    private static void requireFew(String option, int instances) {
        if (instances < 1 || instances > MOST_INSTANCES) {
            throw new StackException(option + " is a number from 1 to " + MOST_INSTANCES + ", not " + instances);
        }
    }

    /** The faults that follow from them. */
    public Schedule schedule() {
        return Planner.plan(kills, Map.of(Service.INGEST, ingestInstances, Service.ENRICH, instances), seed);
    }
}
