package dev.dateline.transport.group;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A member's place in its group, for what it does outside of Kafka, where no transaction refuses it.
 *
 * <p>A member that stood still, or that the coordinator did not hear of, has lost its place before it is told so. So the
 * coordinator is asked, and what it says counts for half a second from the asking. A partition goes to another member only
 * once the coordinator has given this one up; if that other waits for longer than this half second before it acts, the two
 * never act at once. Thread-safe.
 */
public final class Place implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final Duration COUNTS = Duration.ofMillis(500);

    private final String group;
    private final String name;
    private final Supplier<Admin> admins;
    private volatile String member = "";
    private volatile @Nullable Admin admin;
    private volatile boolean closed;
    private long countsUntil = System.nanoTime();
    private boolean held;

    /**
     * The place of that name in that group.
     *
     * @param admins make the client that asks, when it is needed first
     */
    Place(String group, String name, Supplier<Admin> admins) {
        this.group = group;
        this.name = name;
        this.admins = admins;
    }

    /** Whoever has the place in the group by this {@code member.id} is this member. */
    void takenAs(String memberId) {
        member = memberId;
    }

    /** What tells whether a partition that comes now is this member's alone: not before others have ceased to act for it. */
    public BooleanSupplier fromNow() {
        long from = System.nanoTime() + 2 * COUNTS.toNanos();
        return () -> System.nanoTime() - from >= 0 && isHeld();
    }

    /**
     * Whether this member has its place for certain. Asks where it is not known, and blocks meanwhile, for some seconds at
     * the most; where the coordinator does not say, it has not.
     */
    public synchronized boolean isHeld() {
        long now = System.nanoTime();
        if (now - countsUntil >= 0) {
            held = ask();
            countsUntil = now + COUNTS.toNanos();
        }
        return held && !closed && System.nanoTime() - countsUntil < 0;
    }

    private boolean ask() {
        try {
            String asked = member;
            return Members.named(name, group, client())
                    .anyMatch(each -> each.consumerId().equals(asked));
        } catch (KafkaException e) {
            LOG.debug("the group does not say who its members are group={}", group, e);
            return false;
        }
    }

    private Admin client() {
        Admin client = admin;
        if (client == null) {
            client = admins.get();
            admin = client;
        }
        if (closed) {
            client.close(Duration.ZERO);
        }
        return client;
    }

    /** It is held no more; whoever asks is not waited for. */
    @Override
    public void close() {
        closed = true;
        Admin client = admin;
        if (client != null) {
            client.close(Duration.ZERO);
        }
    }
}
