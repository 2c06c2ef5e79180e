package dev.dateline.stack.feeds;

import dev.dateline.fetch.http.Target;
import dev.dateline.formats.address.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A feed that somebody named.
 *
 * @param address as it is written
 * @param title what the list calls it
 * @param wrong why it can't be visited
 */
public record ListedFeed(String address, @Nullable String title, @Nullable String wrong) {

    /** A feed at an address. */
    public static ListedFeed at(String written, @Nullable String title) {
        String address = WebAddress.withoutFeedScheme(written);
        boolean isAddress = Target.of(address).filter(Target::isWeb).isPresent();
        return new ListedFeed(address, title, isAddress ? null : "is no address of http or https");
    }

    /** Whom it is asked of; empty where nobody is. */
    String host() {
        return Target.of(address).map(Target::host).orElse("");
    }

    /** The address without user and password. */
    public String name() {
        return wrong == null ? Target.of(address).map(Target::toString).orElse(address) : address;
    }
}
