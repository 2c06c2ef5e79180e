package dev.dateline.formats.json;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/** A file of JSON that is no feed: one article, plain or as ninjs, an array of them, or several one after the other. */
public final class JsonDocument implements Format {

    private static final Set<String> MEDIA_TYPES = Set.of("application/json");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".json");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions())
                || head.isTyped(MEDIA_TYPES)
                || (head.isToldByBytes() && head.firstByte() == '[');
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new JsonDocumentReader(head, window, items);
    }
}
