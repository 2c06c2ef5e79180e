package dev.dateline.ingest.source.feeds.robots;

import dev.dateline.ingest.source.feeds.http.Request;
import dev.dateline.ingest.source.feeds.http.Target;
import dev.dateline.ingest.source.feeds.http.WebClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which pages may be read, asking each host for its robots.txt once a day. Thread-safe. */
public final class Robots {

    private static final int HOSTS = 2_000;
    private static final String FILE = "/robots.txt";

    private final WebClient client;
    private final String token;
    private final Clock clock;
    private final Map<String, Rules> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > HOSTS;
        }
    };

    /**
     * @param token that robots.txt knows this robot by, in lower case
     */
    public Robots(WebClient client, String token, Clock clock) {
        this.client = client;
        this.token = token;
        this.clock = clock;
    }

    /**
     * Whether a page may be read; asks its host where that has not said today.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public Permission permits(String address) throws InterruptedException {
        Optional<Target> target = Target.of(address);
        if (target.isEmpty()) {
            return Permission.DISALLOWED;
        }
        if (target.get().path().equals(FILE)) {
            return Permission.ALLOWED;
        }
        String origin = target.get().origin();
        Rules rules = known(origin);
        if (rules == null) {
            rules = Rules.of(client.fetch(Request.of(origin + FILE, Request.Kind.ROBOTS)), token, clock.instant());
            keep(origin, rules);
        }
        return rules.permits(target.get().toString());
    }

    private synchronized @Nullable Rules known(String origin) {
        Rules rules = known.get(origin);
        return rules == null || !clock.instant().isBefore(rules.until()) ? null : rules;
    }

    private synchronized void keep(String origin, Rules rules) {
        known.put(origin, rules);
    }
}
