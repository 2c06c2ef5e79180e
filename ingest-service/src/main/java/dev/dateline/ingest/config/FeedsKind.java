package dev.dateline.ingest.config;

import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.feeds.FeedsSettings;
import dev.dateline.ingest.source.feeds.FeedsSource;
import dev.dateline.ingest.source.feeds.http.AddressGuard;
import dev.dateline.ingest.source.feeds.http.WebClient;
import dev.dateline.ingest.source.feeds.http.WebSettings;
import dev.dateline.ingest.source.feeds.pace.HostTurns;
import dev.dateline.ingest.source.feeds.pace.Waiting;
import dev.dateline.ingest.source.feeds.robots.Robots;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import dev.dateline.ingest.source.feeds.visit.VisitSettings;
import dev.dateline.ingest.source.feeds.visit.Web;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sources that are feeds. All of them ask the web through one client, so that no host is asked by two at a time. */
final class FeedsKind implements SourceKind {

    private static final String TOKEN = "Dateline";
    private static final String AGENT = TOKEN + "/0.1 (+%s)";

    private final HttpConfig http;
    private final Clock clock;
    private @Nullable Web web;

    FeedsKind(HttpConfig http, Clock clock) {
        this.http = http;
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
        Origin origin = new Origin(id, config.language().orElse(null));
        VisitSettings visits = new VisitSettings(origin, config.pages(), config.since());
        return FeedsSource.factory(new FeedsSettings(config.opml(), addresses, visits), this::web, clock);
    }

    /** Made when it is needed first: whoever reads files alone has no part of it. */
    private synchronized Web web() {
        if (web == null) {
            WebSettings settings = WebSettings.of(
                    new AddressGuard(http.allow().orElse(List.of())), String.format(AGENT, http.contact()));
            HostTurns turns = new HostTurns(http.pause(), clock, Waiting.by(clock));
            WebClient client = new WebClient(settings, turns, clock);
            web = new Web(client, new Robots(client, TOKEN.toLowerCase(Locale.ROOT), clock));
        }
        return web;
    }
}
