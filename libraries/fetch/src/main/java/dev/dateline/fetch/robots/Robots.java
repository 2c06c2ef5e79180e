package dev.dateline.fetch.robots;

import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Target;
import dev.dateline.fetch.http.WebClient;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Known known;

    /** The latest rules of each origin. */
    private static final class Known extends LinkedHashMap<String, Rules> {

        private static final long serialVersionUID = 1;

        Known() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > HOSTS;
        }
    }

    /**
     * @param token that robots.txt knows this robot by, in lower case
     */
    public Robots(WebClient client, String token, Clock clock) {
        this(client, token, clock, new Known());
    }

    private Robots(WebClient client, String token, Clock clock, Known known) {
        this.client = client;
        this.token = token;
        this.clock = clock;
        this.known = known;
    }

    /** The same, asked by that client; what hosts have said is known to both. */
    public Robots by(WebClient other) {
        return new Robots(other, token, clock, known);
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
        return rules(target.get().origin()).permits(target.get().toString());
    }

    /**
     * The sitemaps that the host of an address names; asks it where it has not said today.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public List<String> sitemaps(String address) throws InterruptedException {
        Optional<Target> target = Target.of(address);
        return target.isEmpty() ? List.of() : rules(target.get().origin()).sitemaps();
    }

    private Rules rules(String origin) throws InterruptedException {
        Rules rules = known(origin);
        if (rules == null) {
            rules = Rules.of(client.fetch(Request.of(origin + FILE, Request.Kind.ROBOTS)), token, clock.instant());
            keep(origin, rules);
        }
        return rules;
    }

    private @Nullable Rules known(String origin) {
        synchronized (known) {
            Rules rules = known.get(origin);
            return rules == null || !clock.instant().isBefore(rules.until()) ? null : rules;
        }
    }

    private void keep(String origin, Rules rules) {
        synchronized (known) {
            known.put(origin, rules);
        }
    }
}
