package dev.dateline.ingest.reader;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.item.Item;
import dev.dateline.ingest.item.ItemMaker;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a document that is no text, or of no known format, as one item. */
public final class OpaqueReader implements ArticleReader {

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
        return begin > 0 ? null : items.unreadable(null, reason, detail, begin, recorder.original(Original.OCTETS));
    }
}
