package dev.dateline.torture;

import dev.dateline.torture.fault.Killed;
import dev.dateline.torture.fault.TransactionalIds;
import dev.dateline.torture.observe.Diary;
import dev.dateline.torture.plan.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long it took from a kill until the process that came back committed articles or results; for the broker, until any
 * service did.
 *
 * @param kills how many kills that could be told of: where the same process was killed again before, it can't
 * @param medianSeconds the median
 * @param maxSeconds the longest
 */
public record Recovery(int kills, double medianSeconds, double maxSeconds) {

    static Recovery of(List<Killed> kills, Diary diary) {
        List<Double> seconds = kills.stream()
                .flatMap(kill -> seconds(kill, kills, diary).stream())
                .sorted()
                .toList();
        return seconds.isEmpty()
                ? new Recovery(0, 0, 0)
                : new Recovery(seconds.size(), seconds.get(seconds.size() / 2), seconds.get(seconds.size() - 1));
    }

    private static Optional<Double> seconds(Killed kill, List<Killed> kills, Diary diary) {
        Optional<String> id =
                kill.kind() == Kind.BROKER ? Optional.empty() : Optional.of(TransactionalIds.of(kill.part()));
        Optional<Instant> again = kills.stream()
                .filter(other -> other.part().equals(kill.part()) && other.at().isAfter(kill.at()))
                .map(Killed::at)
                .findFirst();
        return diary.firstCommit(kill.at(), id)
                .filter(at -> again.map(at::isBefore).orElse(true))
                .map(at -> Duration.between(kill.at(), at).toMillis() / 1_000.0);
    }
}
