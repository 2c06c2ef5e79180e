package dev.dateline.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Lets contestants do the same work in turns, so that what else the machine does falls on all alike.
 *
 * @param contestants the first is the one that the others are measured against
 * @param rounds how often each does the work; a first round of all, in which the JVM warms up, does not count
 */
public record Contest(List<Contestant> contestants, int rounds) {

    public Contest {
        contestants = List.copyOf(contestants);
    }

    /** Runs all; the standings come in the contestants' order. */
    public List<Standing> run(Consumer<String> progress) throws InterruptedException {
        List<List<Double>> rates = new ArrayList<>();
        contestants.forEach(each -> rates.add(new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                double rate = contestants.get(i).run(round);
                progress.accept(String.format(
                        Locale.ROOT,
                        "%s, %s: %,.0f articles/s",
                        round == 0 ? "warm-up" : "round " + round + " of " + rounds,
                        contestants.get(i).name(),
                        rate));
                if (round > 0) {
                    rates.get(i).add(rate);
                }
            }
        }
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            standings.add(Standing.of(contestants.get(i).name(), rates.get(0), rates.get(i)));
        }
        return standings;
    }
}
