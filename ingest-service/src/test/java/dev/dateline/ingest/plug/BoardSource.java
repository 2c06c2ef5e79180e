package dev.dateline.ingest.plug;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.config.SourceConfig;
import dev.dateline.ingest.config.SourceKind;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A kind of source that no code of Dateline's knows: boards on which the last few notes stand, as entries stand in a feed. How
 * far one was read is the notes that it had at the last visit; it has no bytes.
 */
public final class BoardSource implements SourceKind {

    private static final String ADDRESS = "https://board.example/notes";
    private static final int STAND = 5;

    private final Map<String, List<String>> notes = new ConcurrentHashMap<>();
    private final Map<String, Bell> bells = new ConcurrentHashMap<>();
    private final AtomicBoolean broken = new AtomicBoolean();

    /** Pins a note to a board, from which the oldest falls. */
    public void pin(String board, String note) {
        notes.compute(board, (name, before) -> {
            List<String> now = before == null ? new ArrayList<>() : new ArrayList<>(before);
            now.add(note);
            return List.copyOf(now.subList(Math.max(0, now.size() - STAND), now.size()));
        });
        Optional.ofNullable(bells.get(board)).ifPresent(Bell::ring);
    }

    /** From now on visits throw, or no more. */
    public void breakDown(boolean now) {
        broken.set(now);
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public SourceFactory source(String key, String id, SourceConfig config) {
        return new SourceFactory() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                bells.put(id, bell);
                DocumentPosition position = positions.get(ADDRESS);
                List<String> stood = position == null ? List.of() : ((FeedCursor) position.cursor()).entries();
                return new Board(id, stood);
            }
        };
    }

    private final class Board implements Source {

        private final String id;
        private List<String> stood;

        Board(String id, List<String> stood) {
            this.id = id;
            this.stood = stood;
        }

        @Override
        public Optional<Batch> read() {
            if (broken.get()) {
                throw new IllegalStateException("the board fell off the wall");
            }
            List<String> stand = notes.getOrDefault(id, List.of());
            Set<String> added = new LinkedHashSet<>(stand);
            added.removeAll(Set.copyOf(stood));
            if (added.isEmpty()) {
                return Optional.empty();
            }
            stood = stand;
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            FeedCursor cursor = FeedCursor.of(ADDRESS, stand, now, now.plusSeconds(1));
            List<Item> items = added.stream().map(this::item).toList();
            return Optional.of(new Batch(id, List.of(new DocumentSlice(ADDRESS, cursor, items))));
        }

        private Item item(String note) {
            Content content = new Content(
                    null, null, null, List.of(), List.of(Body.of(note)), null, null, List.of(), List.of(), Map.of());
            return Draft.of("dateline://" + id + "/notes#" + note, new SourcePosition(id, ADDRESS, 0, 0), 0, content);
        }

        @Override
        public Instant nextRead() {
            return Instant.now().plusSeconds(5);
        }

        @Override
        public SourceState state() {
            return new SourceState.Watching(ADDRESS, 1, 0, true, List.of(), false);
        }

        @Override
        public void close() {}
    }
}
