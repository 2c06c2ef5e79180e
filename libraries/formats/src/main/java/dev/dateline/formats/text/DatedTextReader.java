package dev.dateline.formats.text;

import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.OriginalRecorder;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dated text: articles that begin with a line {@code date YYYY-MM-DD Headline}, maybe indented, at the document's
 * start or after a blank line, each up to the next such line.
 *
 * <p>An article's bytes go from its header to the next, blank lines between them included. What stands before the first
 * header is an item without one.
 */
public final class DatedTextReader implements ItemReader {

    /** More than this is larger than an article may be, whatever its text. */
    private static final int ITEM_BYTES = 2 * Limits.ARTICLE_BYTES;

    private final ByteWindow window;
    private final ItemMaker items;
    private boolean first = true;

    /** The length of the item that is being looked for, as far as it is known; the end of its last whole line. */
    private int length;

    private int lines;
    private boolean blankBefore;

    public DatedTextReader(ByteWindow window, ItemMaker items) {
        this.window = window;
        this.items = items;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (first) {
            first = false;
            if (window.offset() == 0) {
                window.consume(Texts.byteOrderMark(window), 0);
            }
        }
        skipBlankLines();
        if (window.available() == 0) {
            return items.ordinal() == 0 ? items.empty(window.offset()) : null;
        }
        length = 0;
        lines = 0;
        blankBefore = false;
        while (length <= ITEM_BYTES) {
            if (!takeLine()) {
                return item();
            }
        }
        return oversized();
    }

    /** Adds the next line to the item; false where the item ends before it. */
    private boolean takeLine() throws IOException {
        int end = window.lineEnd(length, ITEM_BYTES);
        if (end < 0) {
            length = window.available();
            return true;
        }
        if (end == length && end == window.available()) {
            return false;
        }
        if (length > 0 && blankBefore && TextHeader.starts(window.bytes(), at(length), at(end))) {
            return false;
        }
        blankBefore = isBlank(length, end);
        length = Math.min(end + 1, window.available());
        lines++;
        return true;
    }

    private Item item() throws IOException {
        byte[] bytes = window.bytes();
        int start = window.start();
        int end = start + length;
        Item item = items.orRejected(
                () -> item(bytes, start, end),
                window.offset(),
                () -> Texts.original(bytes, start, end, Original.OCTETS));
        window.consume(length, lines);
        return item;
    }

    private Item item(byte[] bytes, int start, int end) throws IOException {
        long offset = window.offset();
        return TextArticle.parse(bytes, start, end)
                .either(
                        read -> items.article(
                                null,
                                read.content(),
                                offset,
                                length,
                                () -> Texts.original(bytes, start, end, Texts.PLAIN)),
                        wrong -> rejected(wrong, offset, Texts.original(bytes, start, end, wrong.mediaType())));
    }

    private Item rejected(TextArticle.Wrong wrong, long offset, Original original) {
        String detail = "line " + (window.line() + 1) + ", byte " + (offset + wrong.at()) + ": " + wrong.detail();
        return items.rejected(null, wrong.reason(), detail, offset, original);
    }

    /** An item that is larger than any article, hashed as it streams by. */
    private Item oversized() throws IOException {
        long offset = window.offset();
        long line = window.line() + 1;
        OriginalRecorder recorder = new OriginalRecorder();
        boolean binary = false;
        boolean more = true;
        while (more) {
            binary |= Texts.binary(window.bytes(), at(0), at(length)) >= 0;
            recorder.add(window.bytes(), window.start(), length);
            window.consume(length, lines);
            length = 0;
            lines = 0;
            more = takeNextLine();
        }
        Reason reason = binary ? Reason.BINARY : Reason.ARTICLE_TOO_LARGE;
        String detail = "line " + line + ", byte " + offset + ": " + recorder.length()
                + " bytes up to the next header; an article has at most " + Limits.ARTICLE_BYTES;
        return items.rejected(null, reason, detail, offset, recorder.original(Original.OCTETS));
    }

    /** Like {@link #takeLine()} within an item that has begun. */
    private boolean takeNextLine() throws IOException {
        int end = window.lineEnd(0, ITEM_BYTES);
        if (end < 0) {
            blankBefore = false;
            length = window.available();
            return true;
        }
        boolean ends = (end == 0 && window.available() == 0)
                || (blankBefore && TextHeader.starts(window.bytes(), at(0), at(end)));
        if (ends) {
            return false;
        }
        blankBefore = isBlank(0, end);
        length = Math.min(end + 1, window.available());
        lines = 1;
        return true;
    }

    private void skipBlankLines() throws IOException {
        while (true) {
            int index = 0;
            while (index < window.available() && isSpace(window.at(index))) {
                index++;
            }
            if (index == window.available()) {
                if (index >= ITEM_BYTES) {
                    window.consume(index, 0);
                }
                if (!window.fill()) {
                    window.consume(window.available(), 0);
                    return;
                }
            } else if (Texts.isLineEnd(window.at(index))) {
                window.consume(index, 0);
                window.consumeLineEnd();
            } else {
                return;
            }
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Texts.isBlank(window.at(i))) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return window.start() + index;
    }
}
