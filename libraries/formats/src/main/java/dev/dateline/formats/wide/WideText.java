package dev.dateline.formats.wide;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.encoding.WideEncoding;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/**
 * A format of text in UTF-8, written in UTF-16 or UTF-32: it is read as a whole, and as what it would be in UTF-8.
 *
 * @param format of the text
 * @param encoding what it is written in
 */
public record WideText(Format format, WideEncoding encoding) implements Format {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public Set<String> extensions() {
        return format.extensions();
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return format.recognises(head);
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new WideTextReader(this, head, window, items);
    }
}
