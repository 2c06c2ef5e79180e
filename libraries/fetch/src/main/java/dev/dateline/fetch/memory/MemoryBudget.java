package dev.dateline.fetch.memory;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A number of bytes that visits share.
 *
 * <p>What a document takes is had at once, before most of it is read, by a lease that has nothing yet; so none waits for another
 * that waits for it. Small documents need none of it. Thread-safe.
 */
public final class MemoryBudget {

    /** Documents up to so many bytes are read without a lease. */
    public static final int SMALL = 256 << 10;

    private static final int UNIT = 1 << 10;

    private final long bytes;
    private final Semaphore units;

    public MemoryBudget(long bytes) {
        this.bytes = bytes;
        units = new Semaphore(units(bytes), true);
    }

    /** A lease that has nothing yet. */
    public Lease lease() {
        return new Lease();
    }

    private static int units(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, (bytes + UNIT - 1) / UNIT);
    }

    /** Some of the memory, until it is closed. Used by one thread at a time. */
    public final class Lease implements AutoCloseable {

        private int has;

        private Lease() {}

        /** All that there is, in bytes. */
        public long most() {
            return bytes;
        }

        /** Whether it has some of it. */
        public boolean hasSome() {
            return has > 0;
        }

        /**
         * Has so many bytes, and waits for them.
         *
         * @return whether they came in time
         * @throws IllegalArgumentException where there will never be as many
         */
        public boolean take(long wanted, Duration patience) throws InterruptedException {
            if (has > 0 || wanted > bytes) {
                throw new IllegalArgumentException(wanted + " bytes of " + bytes + " for a lease that has " + has);
            }
            int needed = units(wanted);
            if (!units.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            has = needed;
            return true;
        }

        /** Gives back what goes beyond so many bytes; where they are no more than a small document's, all of it. */
        public void shrink(long needed) {
            int keeps = needed <= SMALL ? 0 : Math.min(has, units(needed));
            units.release(has - keeps);
            has = keeps;
        }

        /** Gives all back. */
        @Override
        public void close() {
            shrink(0);
        }
    }
}
