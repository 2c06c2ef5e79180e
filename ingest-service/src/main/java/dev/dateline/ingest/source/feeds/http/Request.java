package dev.dateline.ingest.source.feeds.http;

import org.jspecify.annotations.Nullable;

/**
 * A document to be fetched.
 *
 * @param address where it is
 * @param credentials user and password for that origin, parted by a colon; none are in the address
 * @param known of the version that is there already
 * @param kind what it should be
 */
public record Request(String address, @Nullable String credentials, Validators known, Kind kind) {

    /** What is fetched, and how much of it. */
    public enum Kind {
        FEED(
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " text/xml;q=0.9, */*;q=0.5",
                32 << 20),
        PAGE("text/html, application/xhtml+xml, */*;q=0.1", 10 << 20),
        /** RFC 9309, section 2.5: at least 500 KiB are to be read. */
        ROBOTS("text/plain, */*;q=0.1", 1 << 20);

        private final String accept;
        private final int limit;

        Kind(String accept, int limit) {
            this.accept = accept;
            this.limit = limit;
        }

        String accept() {
            return accept;
        }

        /** The most bytes, unpacked. */
        int limit() {
            return limit;
        }
    }

    /** A document that nothing is known of. */
    public static Request of(String address, Kind kind) {
        return new Request(address, null, Validators.NONE, kind);
    }

    /** Names the address alone. */
    @Override
    public String toString() {
        return "Request[" + address + "]";
    }
}
