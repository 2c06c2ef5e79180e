package dev.dateline.ingest.config;

import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.fetch.page.Manners;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.feeds.FeedsSettings;
import dev.dateline.ingest.source.feeds.FeedsSource;
import dev.dateline.ingest.source.feeds.schedule.Interval;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import dev.dateline.ingest.source.feeds.visit.VisitSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sources that are feeds. All of them ask the web through one client, so that no host is asked by two at a time. */
final class FeedsKind implements SourceKind {

    private static final Logger LOG = LoggerFactory.getLogger(FeedsKind.class);

    private final HttpConfig http;
    private final Duration remembered;
    private final Clock clock;
    private @Nullable Web web;

    /** @param remembered for how long an article is remembered that is not seen again */
    FeedsKind(HttpConfig http, Duration remembered, Clock clock) {
        this.http = http;
        this.remembered = remembered;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public SourceFactory source(String key, String id, SourceConfig config) {
        List<String> addresses = config.addresses().orElse(List.of());
        if (config.opml().isEmpty() && addresses.isEmpty()) {
            throw new IllegalArgumentException(key + ".opml is missing, and so is " + key
                    + ".addresses: a source of kind feeds needs one of them");
        }
        addresses.stream()
                .filter(address ->
                        !address.startsWith("http") || FeedAddress.of(address).isEmpty())
                .findFirst()
                .ifPresent(address -> {
                    throw new IllegalArgumentException(key + ".addresses has \"" + address
                            + "\"; allowed are addresses of feeds, of http or https, parted by commas");
                });
        VisitsConfig visits = config.visits();
        if (visits.longest().compareTo(visits.shortest()) < 0) {
            throw new IllegalArgumentException(key + ".visits.longest is " + visits.longest() + "; allowed is " + key
                    + ".visits.shortest, " + visits.shortest() + ", or more");
        }
        Interval interval = new Interval(visits.shortest(), visits.longest());
        Origin origin = new Origin(id, config.language().orElse(null));
        VisitSettings settings = new VisitSettings(origin, config.pages(), config.since(), interval, remembered);
        return FeedsSource.factory(new FeedsSettings(config.opml(), addresses, settings), this::web, clock);
    }

    /** Made when it is needed first: whoever reads files alone has no part of it. */
    private synchronized Web web() {
        if (web == null) {
            if (http.contact().isEmpty()) {
                LOG.warn(
                        "nothing tells sites who asks them; ingest.http.contact is for an address of a page or of mail");
            }
            List<Network> allowed = http.allow().orElse(List.of());
            web = Web.open(
                    new Manners(allowed, http.pause(), http.contact(), Manners.WHOLE),
                    new MemoryBudget(http.memory()),
                    clock);
        }
        return web;
    }
}
