package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.DocumentSlice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Looks through the positions for documents that are not there any more. That is written down first, so that a restart does not
 * begin to count anew; once it has been so for long enough, their positions end, and what became of their items is added to that
 * of all that was forgotten.
 */
final class Vanishing {

    /** Where the counts of forgotten documents are; no document is called so. */
    static final String FORGOTTEN = "/forgotten";

    private static final FileCursor NOTHING = new FileCursor(1, 0, 0, true, 0, Sha256.hex(Sha256.digest()));
    private static final int SHARE = 20;
    private static final int MOST = 2000;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final FolderSettings settings;
    private final SourcePositions positions;
    private final Documents documents;
    private final Lookout lookout;
    private final Clock clock;
    private final Clock wall;
    private final Duration period;
    private Instant next = Instant.MIN;

    Vanishing(
            FolderSettings settings,
            SourcePositions positions,
            Documents documents,
            Lookout lookout,
            Clock clock,
            Clock wall) {
        this.settings = settings;
        this.positions = positions;
        this.documents = documents;
        this.lookout = lookout;
        this.clock = clock;
        this.wall = wall;
        Duration share = settings.forget().dividedBy(SHARE);
        period = share.compareTo(LONGEST) < 0 ? share : LONGEST;
    }

    /** When it is time to look. */
    Instant next() {
        return next;
    }

    /** What is to be written down of it now, if it is time. */
    Optional<Batch> read() {
        if (clock.instant().isBefore(next)) {
            return Optional.empty();
        }
        OffsetDateTime now = wall.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        List<DocumentSlice> slices = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        Iterator<DocumentPosition> each = positions.stream().iterator();
        while (each.hasNext() && slices.size() + forgotten.size() < MOST) {
            DocumentPosition position = each.next();
            if (position.cursor() instanceof FileCursor cursor
                    && !position.document().equals(FORGOTTEN)
                    && documents.isCommitted(position.document())) {
                look(position.document(), cursor, now, slices, forgotten);
            }
        }
        if (!each.hasNext()) {
            next = clock.instant().plus(period);
        }
        if (!forgotten.isEmpty()) {
            slices.add(DocumentSlice.takingOver(FORGOTTEN, NOTHING, forgotten));
        }
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(settings.source(), slices));
    }

    private void look(
            String document,
            FileCursor cursor,
            OffsetDateTime now,
            List<DocumentSlice> slices,
            List<String> forgotten) {
        OffsetDateTime since = cursor.vanished();
        if (lookout.isThere(document)) {
            if (since != null) {
                slices.add(new DocumentSlice(document, cursor.vanished(null), List.of()));
            }
        } else if (since == null) {
            slices.add(new DocumentSlice(document, cursor.vanished(now), List.of()));
        } else if (!since.plus(settings.forget()).isAfter(now)) {
            forgotten.add(document);
        }
    }
}
