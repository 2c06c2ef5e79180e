package dev.dateline.ingest.publish;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.item.Content;
import dev.dateline.ingest.item.Draft;
import dev.dateline.ingest.item.Item;
import dev.dateline.ingest.item.Unreadable;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Progress;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source of one document whose items a test writes down; it reads on where the committed position ends. */
final class ScriptedSource implements Source {

    static final String ID = "script";
    static final String DOCUMENT = "wire";

    private final List<Item> script;
    private int read;

    private ScriptedSource(List<Item> script, int read) {
        this.script = script;
        this.read = read;
    }

    static IngestWork.Opening of(List<Item> script) {
        return new IngestWork.Opening() {
            @Override
            public String source() {
                return ID;
            }

            @Override
            public Source open(Map<String, DocumentPosition> positions) {
                DocumentPosition position = positions.get(DOCUMENT);
                return new ScriptedSource(script, position == null ? 0 : (int) position.ordinal());
            }
        };
    }

    static Item draft(int number, String body) {
        return Draft.of(
                "dateline://script/wire#" + number,
                new SourcePosition(ID, DOCUMENT, number, number),
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
        return new Unreadable(
                new SourcePosition(ID, DOCUMENT, 0, 0),
                bytes.length(),
                "script/wire",
                Reason.MALFORMED_JSON,
                "line 1",
                Original.of(bytes.getBytes(StandardCharsets.UTF_8), "application/x-ndjson"));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Batch> poll(Duration timeout) throws InterruptedException {
        List<Item> items;
        synchronized (script) {
            if (read == script.size() && !timeout.isZero()) {
                script.wait(timeout.toMillis());
            }
            items = new ArrayList<>(script.subList(read, Math.min(script.size(), read + 50)));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        read += items.size();
        Progress progress = new Progress(DOCUMENT, 1, read, read, false, read, "0".repeat(64));
        return Optional.of(new Batch(List.of(new DocumentSlice(progress, items))));
    }

    @Override
    public void committed(Batch batch) {}

    @Override
    public SourceState state() {
        return new SourceState.Watching("a script", 1, 0, true, List.of());
    }

    @Override
    public void close() {}
}
