package dev.dateline.fetch.page;

import dev.dateline.fetch.http.Network;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a process asks the web.
 *
 * @param allowed networks that may be asked although they are not of the public internet
 * @param pause for how long a host is left alone between two requests
 * @param contact where the keepers of a site find who asks them: an address of a page or of mail
 * @param whole how long a request may take with all its body
 */
public record Manners(List<Network> allowed, Duration pause, Optional<String> contact, Duration whole) {

    /** What robots.txt and the user agent call this software. */
    static final String NAME = "Dateline";

    /** For how long a host is left alone unless something else is wanted, as ISO 8601 writes it. */
    public static final String PAUSE = "PT2S";

    /** How long a request may take unless something else is wanted. */
    public static final Duration WHOLE = Duration.ofSeconds(60);

    private static final String PRODUCT = NAME + "/0.1";

    public Manners {
        allowed = List.copyOf(allowed);
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(whole, "whole");
    }

    /** Who asks. Nobody is made up: where no contact was given, none is told. */
    String agent() {
        return contact.map(where -> PRODUCT + " (+" + where + ")").orElse(PRODUCT);
    }
}
