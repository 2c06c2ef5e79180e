package dev.dateline.contract.position;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7: RFC 9562, section 5.7. */
final class RunId {

    private static final int VERSION = 7 << 12;
    private static final long VARIANT = 2L << 62;

    private RunId() {}

    /** 48 bits of the time in milliseconds, then the version, the variant and 74 random bits. */
    static UUID of(Instant time, RandomGenerator random) {
        return new UUID(
                time.toEpochMilli() << 16 | VERSION | random.nextInt(1 << 12), VARIANT | random.nextLong() >>> 2);
    }
}
