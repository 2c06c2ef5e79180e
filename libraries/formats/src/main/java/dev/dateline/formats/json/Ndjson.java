package dev.dateline.formats.json;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.Growth;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.document.Resumption;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/** A JSON object a line, plain or as ninjs. */
public final class Ndjson implements Format {

    private static final Set<String> MEDIA_TYPES =
            Set.of("application/x-ndjson", "application/jsonl", "application/json-seq", "application/jsonlines");

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".ndjson", ".jsonl");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions())
                || head.isTyped(MEDIA_TYPES)
                || (head.isToldByBytes() && head.firstByte() == '{');
    }

    @Override
    public Growth growth() {
        return Growth.LOG;
    }

    @Override
    public Resumption resumption() {
        return Resumption.AT_LINE;
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new NdjsonReader(window, items, ends);
    }
}
