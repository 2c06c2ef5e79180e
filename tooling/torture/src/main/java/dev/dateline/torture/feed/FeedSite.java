package dev.dateline.torture.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Feeds on hosts of this machine, and what they held. Thread-safe.
 *
 * <p>The hosts are addresses of the loopback network, all of which are this machine's on Linux.
 */
public final class FeedSite {

    private static final int HOSTS_OF_A_NETWORK = 200;

    private final EntryTexts texts;
    private final Map<String, ServedFeed> feeds = new LinkedHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Random random;

    /**
     * That many feeds, with so many entries each, on so many hosts.
     *
     * @param seed what changes and texts depend on
     */
    public FeedSite(int count, int entries, int hosts, long seed) {
        texts = new EntryTexts(seed);
        random = new Random(seed);
        for (int i = 0; i < count; i++) {
            ServedFeed feed = new ServedFeed(host(i % hosts), "/feed-" + i + ".xml", entries, numbers::getAndIncrement);
            feeds.put(key(feed.host(), feed.path()), feed);
        }
    }

    private static String host(int number) {
        return "127.0." + (1 + number / HOSTS_OF_A_NETWORK) + "." + (1 + number % HOSTS_OF_A_NETWORK);
    }

    private static String key(String host, String path) {
        return host + path;
    }

    /** The texts of its entries. */
    public EntryTexts texts() {
        return texts;
    }

    /** All its feeds. */
    public List<ServedFeed> feeds() {
        return List.copyOf(feeds.values());
    }

    Optional<ServedFeed> feed(String host, String path) {
        return Optional.ofNullable(feeds.get(key(host, path)));
    }

    /** Makes another edition of any one feed. */
    public synchronized void changeOne() {
        List<ServedFeed> all = new ArrayList<>(feeds.values());
        all.get(random.nextInt(all.size())).change(random, numbers::getAndIncrement);
    }

    /** Any manner of answering. */
    synchronized Manner anyManner() {
        return Manner.any(random);
    }

    /** A number below that. */
    synchronized int any(int below) {
        return random.nextInt(below);
    }
}
