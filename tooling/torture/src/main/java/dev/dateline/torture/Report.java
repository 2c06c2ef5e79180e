package dev.dateline.torture;

import dev.dateline.stack.audit.Balance;
import dev.dateline.torture.witness.Testimony;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run of torture came to.
 *
 * @param passed whether nothing was lost, doubled or out of order, and the kills were telling
 * @param seed the seed that gives the same schedule
 * @param seconds how long it took
 * @param kills the kills, by kind of process
 * @param pauses how many processes were halted and let go on
 * @param rebalances how often the group agreed anew on who has which partition
 * @param abortedTransactions transactions that were open and then aborted
 * @param recovery how soon those that were killed were at work again
 * @param unsettled what was still missing when nothing moved on any more
 * @param unexpected parts that ended though nobody killed them
 * @param balance what the audit found
 * @param testimony what the witness found
 * @param feeds what came of the feeds; absent where there were none
 * @param stalls the longest stall of each partition
 */
public record Report(
        boolean passed,
        long seed,
        double seconds,
        List<KillCount> kills,
        int pauses,
        int rebalances,
        int abortedTransactions,
        Recovery recovery,
        @Nullable String unsettled,
        List<String> unexpected,
        Balance balance,
        Testimony testimony,
        @Nullable FeedReport feeds,
        List<Stalled> stalls) {

    public Report {
        Objects.requireNonNull(recovery, "recovery");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(testimony, "testimony");
        kills = List.copyOf(kills);
        unexpected = List.copyOf(unexpected);
        stalls = List.copyOf(stalls);
    }
}
