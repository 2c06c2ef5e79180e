package dev.dateline.benchmarks.enrich;

import dev.dateline.benchmarks.contest.Contest;
import dev.dateline.transport.transaction.Clients;
import java.util.List;

/** What transactions and the order of a partition cost enrich. */
public final class EnrichContest {

    private EnrichContest() {}

    /** Reads a topic that holds so many articles. */
    public static Contest of(Clients clients, String articles, long count, int rounds) {
        return new Contest(
                List.of(
                        new ServiceEnrich(clients, articles, count),
                        PlainLoop.passingBytesOn(clients, articles, count),
                        PlainLoop.readingAndWriting(clients, articles, count)),
                rounds);
    }
}
