package dev.dateline.formats.opaque;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.OriginalRecorder;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a document that is no text, or of no known format, as one item. */
public final class OpaqueReader implements ItemReader {

    private final ByteWindow window;
    private final ItemMaker items;
    private final Reason reason;
    private final String detail;

    public OpaqueReader(ByteWindow window, ItemMaker items, Reason reason, String detail) {
        this.window = window;
        this.items = items;
        this.reason = reason;
        this.detail = detail;
    }

    @Override
    public @Nullable Item next() throws IOException {
        long begin = window.offset();
        OriginalRecorder recorder = new OriginalRecorder();
        while (window.available() > 0 || window.fill()) {
            recorder.add(window.bytes(), window.start(), window.available());
            window.consume(window.available(), 0);
        }
        if (recorder.length() == 0 && items.ordinal() > 0) {
            return null;
        }
        return begin > 0 ? null : items.rejected(null, reason, detail, begin, recorder.original(Original.OCTETS));
    }
}
