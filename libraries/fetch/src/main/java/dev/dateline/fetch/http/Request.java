package dev.dateline.fetch.http;

import dev.dateline.fetch.memory.MemoryBudget;
import org.jspecify.annotations.Nullable;

/**
 * A document to be fetched.
 *
 * @param address where it is
 * @param credentials user and password for that origin, parted by a colon; none are in the address
 * @param known of the version that is there already
 * @param kind what it should be
 * @param lease what it takes of the memory that visits share, and keeps; absent where that does not count
 */
public record Request(
        String address, @Nullable String credentials, Validators known, Kind kind, MemoryBudget.@Nullable Lease lease) {

    /** One whose memory does not count. */
    public Request(String address, @Nullable String credentials, Validators known, Kind kind) {
        this(address, credentials, known, kind, null);
    }

    /** What is fetched, and how much of it. */
    public enum Kind {
        FEED(
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                        + " text/xml;q=0.9, */*;q=0.5",
                32 << 20,
                5),
        PAGE("text/html, application/xhtml+xml, */*;q=0.1", 10 << 20, 12),
        /** RFC 9309, section 2.5: at least 500 KiB are to be read. */
        ROBOTS("text/plain, */*;q=0.1", 1 << 20, 5);

        private static final int OF_ASCII = 3;

        private final String accept;
        private final int limit;
        private final int times;

        Kind(String accept, int limit, int times) {
            this.accept = accept;
            this.limit = limit;
            this.times = times;
        }

        String accept() {
            return accept;
        }

        /** The most bytes, unpacked. */
        public int limit() {
            return limit;
        }

        /**
         * What one takes until it is read, in bytes: of a feed in ASCII its bytes, its characters and its texts, each as large; in
         * other characters the last two, and what they are made by, twice as large. Of a page the tree is most.
         */
        long memory(long bytes, boolean ascii) {
            return bytes * (this == FEED && ascii ? OF_ASCII : times);
        }

        /** Whether one may be read with so much memory at the most; pages are taken to be as a page is, and have all of it. */
        boolean fits(long bytes, boolean ascii, long most) {
            return this != FEED || memory(bytes, ascii) <= most;
        }
    }

    /** A document that nothing is known of. */
    public static Request of(String address, Kind kind) {
        return new Request(address, null, Validators.NONE, kind);
    }

    /** One for another document in its stead, of which nothing is known; its memory counts as this one's does. */
    public Request of(String other) {
        return new Request(other, null, Validators.NONE, kind, lease);
    }

    /** The same, whose memory counts. */
    public Request with(MemoryBudget.Lease memory) {
        return new Request(address, credentials, known, kind, memory);
    }

    /** Names the address alone. */
    @Override
    public String toString() {
        return "Request[" + address + "]";
    }
}
