package dev.dateline.ingest.source.feeds;

import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.feeds.visit.Found;
import dev.dateline.ingest.source.feeds.visit.Visited;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Hands over what a visit found, in slices of bounded size: each with the cursor that holds where no more is committed. */
final class Handover {

    private final Visited visited;
    private final Deque<Found> left;
    private long taken;
    private boolean begun;

    Handover(Visited visited) {
        this.visited = visited;
        left = new ArrayDeque<>(visited.found());
    }

    Visited visited() {
        return visited;
    }

    /** Whether there is no slice any more. */
    boolean isDone() {
        return begun && left.isEmpty();
    }

    /** How many bytes its last slice has. */
    long taken() {
        return taken;
    }

    /** The next slice, with items of about so many bytes, one at least where there are any. */
    DocumentSlice next(long bytes) {
        List<Item> items = new ArrayList<>();
        taken = 0;
        while (!left.isEmpty() && (items.isEmpty() || taken + left.getFirst().bytes() <= bytes)) {
            Found found = left.removeFirst();
            taken += found.bytes();
            items.add(found.item());
        }
        DocumentSlice slice = DocumentSlice.standing(
                visited.document(), visited.without(left), items, begun ? List.of() : visited.kept());
        begun = true;
        return slice;
    }
}
