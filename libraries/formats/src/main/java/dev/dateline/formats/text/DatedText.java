package dev.dateline.formats.text;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/** Articles in plain text, each under a header line with its date. */
public final class DatedText implements Format {

    private static final Set<String> MEDIA_TYPES = Set.of("text/plain");

    @Override
    public String name() {
        return "dated-text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".txt");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions()) || head.isTyped(MEDIA_TYPES) || head.isToldByBytes();
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new DatedTextReader(window, items);
    }
}
