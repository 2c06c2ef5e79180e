package dev.dateline.ingest.health;

import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.publish.SourceProgress;
import dev.dateline.ingest.source.SourceState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Makes the metrics of sources, all of them there from the start; counters count from the start of this run. */
final class SourceMeters {

    private static final String PREFIX = "dateline.source.";
    private static final String SOURCE = "source";
    private static final double MILLIS = 1e3;

    private final MeterRegistry registry;
    private final Supplier<IngestStatus> status;

    /** Is to be kept for as long as the metrics are asked for. */
    SourceMeters(MeterRegistry registry, Supplier<IngestStatus> status) {
        this.registry = registry;
        this.status = status;
    }

    /** Registers those of a source. */
    void register(String source) {
        count("items.read", "Items read", source, Ledger::read);
        count("items.published", "Articles published", source, Ledger::published);
        count("items.duplicate", "Items whose content was published before", source, Ledger::duplicate);
        rejected(source);
        gauge("waiting", "Documents or visits that are due and not made yet", source, () -> waiting(source));
        times(source);
        feeds("feeds", "Feeds that it has", source, SourceState.Visiting::feeds);
        feeds("feeds.failing", "Feeds whose last visit failed", source, SourceState.Visiting::failing);
        feeds("feeds.gone", "Feeds that are gone for good", source, SourceState.Visiting::gone);
        feeds("feeds.silent", "Feeds with nothing new for much longer than usual", source, state -> state.silent()
                .size());
        feeds("feeds.gaps", "Pairs of visits between which entries may be missed", source, SourceState.Visiting::gaps);
    }

    private void count(String name, String description, String source, ToLongFunction<Ledger> count) {
        FunctionCounter.builder(
                        PREFIX + name,
                        this,
                        each -> count.applyAsLong(progress(source).ledger()))
                .description(description)
                .tag(SOURCE, source)
                .register(registry);
    }

    private void rejected(String source) {
        for (Reason reason : Reason.values()) {
            FunctionCounter.builder(
                            PREFIX + "items.rejected",
                            this,
                            each -> progress(source).ledger().rejected().getOrDefault(reason, 0L))
                    .description("Items rejected")
                    .tag(SOURCE, source)
                    .tag("reason", reason.wireName())
                    .register(registry);
        }
    }

    private void times(String source) {
        gauge(
                "last.success.timestamp.seconds",
                "When it was last read without a fault, in seconds since 1970",
                source,
                () -> orNone(progress(source).lastSuccess().map(time -> time.toEpochMilli() / MILLIS)));
        gauge(
                "last.article.age.seconds",
                "Since when no article of it was published",
                source,
                () -> orNone(progress(source).lastArticle().map(SourceMeters::age)));
    }

    private void feeds(String name, String description, String source, ToIntFunction<SourceState.Visiting> count) {
        gauge(name, description, source, () -> state(source)
                .filter(SourceState.Visiting.class::isInstance)
                .map(SourceState.Visiting.class::cast)
                .map(count::applyAsInt)
                .orElse(0));
    }

    private void gauge(String name, String description, String source, Supplier<Number> value) {
        Gauge.builder(PREFIX + name, value)
                .description(description)
                .tag(SOURCE, source)
                .register(registry);
    }

    private int waiting(String source) {
        return state(source).map(SourceState::waiting).orElse(0);
    }

    private SourceProgress progress(String source) {
        return status.get().of(source);
    }

    private Optional<SourceState> state(String source) {
        return Optional.ofNullable(status.get().sources().get(source));
    }

    private static double age(Instant time) {
        return Duration.between(time, Instant.now()).toMillis() / MILLIS;
    }

    /** What Prometheus has for a number that is not there. */
    private static double orNone(Optional<Double> value) {
        return value.orElse(Double.NaN);
    }
}
