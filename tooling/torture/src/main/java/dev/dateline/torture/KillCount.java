package dev.dateline.torture;

import dev.dateline.torture.fault.Killed;
import dev.dateline.torture.plan.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The kills of one kind of process.
 *
 * @param kind which
 * @param kills how many
 * @param midTransaction of them, how many while a transaction was open in it
 */
public record KillCount(Kind kind, int kills, int midTransaction) {

    /** Of each kind that was killed. */
    static List<KillCount> of(List<Killed> killed) {
        List<KillCount> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Killed> ofKind =
                    killed.stream().filter(kill -> kill.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                int open = (int) ofKind.stream().filter(Killed::midTransaction).count();
                counts.add(new KillCount(kind, ofKind.size(), open));
            }
        }
        return counts;
    }

    /** Whether enough of them met an open transaction to show anything: a third. */
    boolean telling() {
        return midTransaction * 3 >= kills;
    }
}
