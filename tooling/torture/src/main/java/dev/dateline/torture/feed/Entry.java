package dev.dateline.torture.feed;

/**
 * An entry of a feed.
 *
 * @param number of its own among all feeds
 * @param revision how often it was changed
 */
public record Entry(int number, int revision) {

    /** The same after one more change. */
    Entry changed() {
        return new Entry(number, revision + 1);
    }

    /** What it is known by. */
    String id() {
        return "entry-" + number;
    }
}
