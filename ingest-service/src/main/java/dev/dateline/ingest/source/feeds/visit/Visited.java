package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.ingest.source.Kept;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a visit came to.
 *
 * @param document the feed's name within its source
 * @param cursor how far it is read with that
 * @param found items that are new or have changed
 * @param kept what was published before and still stands
 * @param lease what they take of the memory that visits share; to be closed
 */
public record Visited(
        String document, FeedCursor cursor, List<Found> found, List<Kept> kept, MemoryBudget.Lease lease) {

    /** The cursor as long as those of its items are not committed. */
    public FeedCursor without(Collection<Found> left) {
        return left.isEmpty()
                ? cursor
                : Cursors.without(cursor, left.stream().map(Found::key).collect(Collectors.toSet()));
    }

    public Visited {
        found = List.copyOf(found);
        kept = List.copyOf(kept);
    }
}
