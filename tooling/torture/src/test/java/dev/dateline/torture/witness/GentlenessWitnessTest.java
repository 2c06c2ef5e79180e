package dev.dateline.torture.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.torture.feed.Asked;
import dev.dateline.torture.feed.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GentlenessWitnessTest {

    private static final Instant START = Instant.parse("2025-01-06T08:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String HOST = "127.0.1.1";

    private static Asked asked(int second, String path, Optional<Instant> quietUntil) {
        return new Asked(at(second), at(second), HOST, path, Manner.WELL, 200, quietUntil);
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static CommittedVisit visit(String path, int visited, int next) {
        return new CommittedVisit("http://" + HOST + ":8080" + path, "", at(visited), at(next));
    }

    private static Gentleness witness(List<Asked> asked, List<Instant> kills, List<CommittedVisit> visits) {
        return new GentlenessWitness(asked, 1, PAUSE, kills).run(visits);
    }

    @Test
    void findsWhatComesBeforeThePauseIsOver() {
        Gentleness found = witness(
                List.of(
                        asked(0, "/a", Optional.empty()),
                        asked(2, "/b", Optional.empty()),
                        asked(3, "/a", Optional.empty())),
                List.of(),
                List.of());

        assertThat(found.soonerThanPause()).isEqualTo(1);
        assertThat(found.shortestPauseMillis()).isEqualTo(1_000);
        assertThat(found.kept()).isFalse();
    }

    @Test
    void aQuietHoldsForTheProcessThatHeardIt() {
        List<Asked> asked = List.of(asked(0, "/a", Optional.of(at(60))), asked(10, "/b", Optional.empty()));

        assertThat(witness(asked, List.of(), List.of()).soonerThanAsked()).isEqualTo(1);
        assertThat(witness(asked, List.of(at(5)), List.of()).soonerThanAsked()).isZero();
    }

    @Test
    void aQuietHoldsForTheNextProcessOnceTheVisitIsCommitted() {
        List<Asked> asked = List.of(asked(0, "/a", Optional.of(at(60))), asked(10, "/b", Optional.empty()));

        Gentleness found = witness(asked, List.of(at(5)), List.of(visit("/a", 1, 60)));

        assertThat(found.soonerThanAsked()).isEqualTo(1);
    }

    @Test
    void theNextVisitOfThatFeedDoesNotTellOfTheQuiet() {
        List<Asked> asked = List.of(
                asked(0, "/a", Optional.of(at(60))),
                asked(10, "/a", Optional.empty()),
                asked(20, "/b", Optional.empty()));

        Gentleness found = witness(asked, List.of(at(5)), List.of(visit("/a", 11, 20)));

        assertThat(found.soonerThanAsked()).isZero();
    }

    @Test
    void findsAVisitBeforeItIsDue() {
        List<Asked> asked = List.of(asked(0, "/a", Optional.empty()), asked(10, "/a", Optional.empty()));

        assertThat(witness(asked, List.of(), List.of(visit("/a", 1, 11))).soonerThanDue())
                .isEqualTo(1);
        assertThat(witness(asked, List.of(), List.of(visit("/a", 1, 10))).kept())
                .isTrue();
    }
}
