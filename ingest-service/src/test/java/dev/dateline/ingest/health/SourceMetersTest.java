package dev.dateline.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.publish.SourceProgress;
import dev.dateline.ingest.source.SourceState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SourceMetersTest {

    private static final Instant THEN = Instant.parse("2026-03-10T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicReference<IngestStatus> status = new AtomicReference<>(status(Map.of(), Map.of()));
    private final SourceMeters meters = new SourceMeters(registry, status::get);

    private static IngestStatus status(Map<String, SourceState> states, Map<String, SourceProgress> progress) {
        return new IngestStatus(
                IngestStatus.Phase.PUBLISHING,
                0,
                0,
                0,
                Ledger.EMPTY,
                Optional.empty(),
                states,
                progress,
                Optional.empty());
    }

    private double counter(String name, String... tags) {
        return registry.get("dateline.source." + name)
                .tags(tags)
                .functionCounter()
                .count();
    }

    private double gauge(String name) {
        return registry.get("dateline.source." + name)
                .tags("source", "web")
                .gauge()
                .value();
    }

    @Test
    void allAreThereBeforeAnythingIsRead() {
        meters.register("web");

        for (Reason reason : Reason.values()) {
            assertThat(counter("items.rejected", "source", "web", "reason", reason.wireName()))
                    .isZero();
        }
        assertThat(counter("items.read", "source", "web")).isZero();
        assertThat(gauge("waiting")).isZero();
        assertThat(gauge("feeds.failing")).isZero();
        assertThat(gauge("last.success.timestamp.seconds")).isNaN();
        assertThat(gauge("last.article.age.seconds")).isNaN();
    }

    @Test
    void tellEachSourceByItself() {
        meters.register("web");
        meters.register("wires");
        Ledger ledger = new Ledger(3, 2, Map.of(Reason.NO_BODY, 1L));
        SourceState feeds = new SourceState.Visiting(
                "my.opml", 9, 2, List.of("a"), 4, 1, List.of("b"), 5, Optional.of(THEN), Optional.empty(), List.of());
        status.set(status(
                Map.of("web", feeds),
                Map.of("web", new SourceProgress(ledger, Optional.of(Instant.now()), Optional.of(THEN)))));

        assertThat(counter("items.read", "source", "web")).isEqualTo(6);
        assertThat(counter("items.published", "source", "web")).isEqualTo(3);
        assertThat(counter("items.duplicate", "source", "web")).isEqualTo(2);
        assertThat(counter("items.rejected", "source", "web", "reason", "no-body"))
                .isEqualTo(1);
        assertThat(counter("items.read", "source", "wires")).isZero();
        assertThat(gauge("feeds")).isEqualTo(9);
        assertThat(gauge("feeds.failing")).isEqualTo(2);
        assertThat(gauge("feeds.gaps")).isEqualTo(4);
        assertThat(gauge("feeds.gone")).isEqualTo(1);
        assertThat(gauge("feeds.silent")).isEqualTo(1);
        assertThat(gauge("waiting")).isEqualTo(5);
        assertThat(gauge("last.success.timestamp.seconds")).isEqualTo((double) THEN.getEpochSecond());
        assertThat(gauge("last.article.age.seconds")).isBetween(0.0, 60.0);
    }
}
