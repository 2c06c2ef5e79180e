package dev.dateline.ingest.reader;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.item.ItemMaker;
import java.io.IOException;

/** Chooses the reader of a document by its name and its first bytes. */
public final class Readers {

    /** How many of a document's first bytes are looked at. */
    public static final int SNIFF = 8 << 10;

    private Readers() {}

    /**
     * The reader for the bytes from the window on.
     *
     * @param binary whether the document's first bytes hold a NUL: it is no text then, whatever its name, and one item
     * @param whole whether the window ends where the document does
     */
    public static ArticleReader of(Format format, boolean binary, ByteWindow window, ItemMaker items, boolean whole) {
        if (format != Format.UNKNOWN && binary) {
            return new OpaqueReader(window, items, Reason.BINARY, "byte 0: not a text, it holds NUL bytes");
        }
        return switch (format) {
            case DATED_TEXT -> new DatedTextReader(window, items);
            case NDJSON -> new NdjsonReader(window, items, whole);
            case UNKNOWN ->
                new OpaqueReader(
                        window,
                        items,
                        Reason.UNKNOWN_FORMAT,
                        "the name tells no format that is read: .txt, .ndjson, .jsonl, .gz");
        };
    }

    /** Whether one of the first bytes from the window on is a NUL. */
    public static boolean isBinary(ByteWindow window) throws IOException {
        int count = Math.min(SNIFF, window.fill(SNIFF));
        for (int i = 0; i < count; i++) {
            if (window.at(i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The format of a document that begins with the window and whose name does not tell: a brace begins NDJSON. */
    public static Format sniff(ByteWindow window) throws IOException {
        int count;
        try {
            count = Math.min(SNIFF, window.fill(SNIFF));
        } catch (BrokenDocument e) {
            count = window.available();
        }
        int i = count < 3 ? 0 : Texts.byteOrderMark(window);
        while (i < count && (Texts.isBlank(window.at(i)) || window.at(i) == '\n')) {
            i++;
        }
        return i < count && window.at(i) == '{' ? Format.NDJSON : Format.DATED_TEXT;
    }
}
