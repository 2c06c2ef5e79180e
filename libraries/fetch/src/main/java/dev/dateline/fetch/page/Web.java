package dev.dateline.fetch.page;

import dev.dateline.fetch.http.AddressGuard;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.fetch.http.WebSettings;
import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.fetch.pace.HostTurns;
import dev.dateline.fetch.pace.Waiting;
import dev.dateline.fetch.robots.Robots;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * What feeds and pages are fetched with; one for all sources, so that no host is asked by two.
 *
 * @param client fetches
 * @param robots tells which pages may be
 * @param memory what all that is being read shares
 */
public record Web(WebClient client, Robots robots, MemoryBudget memory) implements AutoCloseable {

    /** How many bytes of memory all that is being read may take unless something else is wanted. */
    public static final int USUAL_BYTES = 96 << 20;

    /** With as much memory as is usual. */
    public Web(WebClient client, Robots robots) {
        this(client, robots, new MemoryBudget(USUAL_BYTES));
    }

    /** The web, asked with these manners, and with as much memory as is usual. */
    public static Web open(Manners manners, Clock clock) {
        return open(manners, new MemoryBudget(USUAL_BYTES), clock);
    }

    /** The web, asked with these manners. */
    public static Web open(Manners manners, MemoryBudget memory, Clock clock) {
        WebSettings settings = WebSettings.of(new AddressGuard(manners.allowed()), manners.agent(), manners.whole());
        WebClient client = new WebClient(settings, new HostTurns(manners.pause(), clock, Waiting.by(clock)), clock);
        return new Web(client, new Robots(client, Manners.NAME.toLowerCase(Locale.ROOT), clock), memory);
    }

    /**
     * The same web for one that asks only while it holds the right to; closing it cuts its own requests alone.
     *
     * @param held whether it holds it now; thread-safe, and may block for some seconds
     */
    public Web heldWhile(BooleanSupplier held) {
        WebClient own = client.heldWhile(held);
        return new Web(own, robots.by(own), memory);
    }

    @Override
    public void close() {
        client.close();
    }
}
