package dev.dateline.fetch.http;

import java.time.Duration;
import java.util.Objects;

/**
 * How the web is asked.
 *
 * @param guard which addresses may be
 * @param names what resolves hosts
 * @param agent who asks, for {@code User-Agent}
 * @param connect how long a connection may take to come about
 * @param whole how long a request may take with all its body
 */
public record WebSettings(AddressGuard guard, Names names, String agent, Duration connect, Duration whole) {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    public WebSettings {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(agent, "agent");
    }

    /** The usual time for a connection, and this machine's resolver. */
    public static WebSettings of(AddressGuard guard, String agent, Duration whole) {
        return new WebSettings(guard, Names.OF_THE_SYSTEM, agent, CONNECT, whole);
    }
}
