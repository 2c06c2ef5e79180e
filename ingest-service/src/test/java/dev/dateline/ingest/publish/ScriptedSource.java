package dev.dateline.ingest.publish;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source of one document whose items a test writes down; it reads on where the committed position ends. */
final class ScriptedSource implements Source {

    static final String ID = "script";
    static final String DOCUMENT = "wire";

    private final String id;
    private final List<Item> script;
    private int read;

    private ScriptedSource(String id, List<Item> script, int read) {
        this.id = id;
        this.script = script;
        this.read = read;
    }

    static SourceFactory of(List<Item> script) {
        return of(ID, script);
    }

    static SourceFactory of(String id, List<Item> script) {
        return new SourceFactory() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                DocumentPosition position = positions.get(DOCUMENT);
                int read = position == null ? 0 : (int) ((FileCursor) position.cursor()).ordinal();
                return new ScriptedSource(id, script, read);
            }
        };
    }

    static Item draft(int number, String body) {
        return draft(ID, number, body);
    }

    static Item draft(String source, int number, String body) {
        return Draft.of(
                "dateline://" + source + "/wire#" + number,
                new SourcePosition(source, DOCUMENT, number, number),
                1,
                new Content(
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(Body.of(body)),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    static Item broken(String bytes) {
        return new RejectedItem(
                new SourcePosition(ID, DOCUMENT, 0, 0),
                bytes.length(),
                "script/wire",
                Reason.MALFORMED_JSON,
                "line 1",
                Original.of(bytes.getBytes(StandardCharsets.UTF_8), "application/x-ndjson"));
    }

    @Override
    public Optional<Batch> read() {
        List<Item> items;
        synchronized (script) {
            items = new ArrayList<>(script.subList(read, Math.min(script.size(), read + 50)));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        read += items.size();
        FileCursor cursor = new FileCursor(1, read, read, false, read, "0".repeat(64));
        return Optional.of(new Batch(id, List.of(new DocumentSlice(DOCUMENT, cursor, items))));
    }

    @Override
    public Instant nextRead() {
        return Instant.now().plusMillis(20);
    }

    @Override
    public SourceState state() {
        return new SourceState.Watching("a script", 1, 0, true, List.of(), false);
    }

    @Override
    public void close() {}
}
