package dev.dateline.formats.json;

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
 * Reads NDJSON: a JSON object a line, lines ended by a line feed, a carriage return or both, blank ones passed over. An object
 * that is written over lines is read as one.
 *
 * <p>A line is held up to four times an article's limit, since escapes can take that much more room than what they stand
 * for; a longer one only streams by.
 */
public final class NdjsonReader implements ItemReader {

    static final int LINE_BYTES = 4 * Limits.ARTICLE_BYTES;

    private final ByteWindow window;
    private final ItemMaker items;
    private final boolean whole;
    private boolean first = true;

    /**
     * @param whole whether the document is whole, so that its last line counts though no line feed ends it; where it is
     *     not, that line is left
     */
    public NdjsonReader(ByteWindow window, ItemMaker items, boolean whole) {
        this.window = window;
        this.items = items;
        this.whole = whole;
    }

    @Override
    public @Nullable Item next() throws IOException {
        skipByteOrderMark();
        while (true) {
            int length = window.lineEnd(0, LINE_BYTES);
            if (length < 0) {
                return oversized();
            }
            boolean ended = length < window.available();
            if (!ended && (!whole || length == 0)) {
                return whole && items.ordinal() == 0 ? items.empty(window.offset()) : null;
            }
            int start = 0;
            while (start < length && Texts.isBlank(window.at(start))) {
                start++;
            }
            if (start < length) {
                return item(start, length);
            }
            consume(length, 0);
        }
    }

    private void skipByteOrderMark() throws IOException {
        if (first) {
            first = false;
            if (window.offset() == 0) {
                window.consume(Texts.byteOrderMark(window), 0);
            }
        }
    }

    /** What stands on a line; null where it goes on over lines that are not all there yet. */
    private @Nullable Item item(int start, int length) throws IOException {
        JsonLine.Result result = value(start, length).parse();
        int end = length;
        int lineEnds = 0;
        if (result instanceof JsonLine.Wrong wrong && wrong.cut()) {
            ValueOverLines.End last = ValueOverLines.find(window, start, length);
            if (last instanceof ValueOverLines.At at) {
                end = at.index();
                lineEnds = at.lineEnds();
                result = value(start, end).parse();
            } else if (last instanceof ValueOverLines.NotYet && !whole) {
                return null;
            }
        }
        Item item = value(start, end).make(items, result);
        consume(end, lineEnds);
        return item;
    }

    private JsonItem value(int from, int to) {
        int end = to;
        while (end > from && (Texts.isBlank(window.at(end - 1)) || Texts.isLineEnd(window.at(end - 1)))) {
            end--;
        }
        int at = window.start();
        return new JsonItem(window.bytes(), at + from, at + end, window.offset() + from, window.line() + 1);
    }

    /** Moves on behind a line. */
    private void consume(int length, int lineEnds) throws IOException {
        window.consume(length, lineEnds);
        if (!window.isAtEnd()) {
            window.consumeLineEnd();
        }
    }

    /** A line that is longer than a line may be, hashed as it streams by. */
    private @Nullable Item oversized() throws IOException {
        ByteWindow.Mark begin = window.mark();
        long offset = window.offset();
        OriginalRecorder recorder = new OriginalRecorder();
        boolean more = true;
        while (more) {
            int length = window.lineEndAmongAvailable(0);
            boolean ended = length < window.available();
            recorder.add(window.bytes(), window.start(), length);
            window.consume(length, 0);
            more = !ended && window.fill();
            if (!more && !ended && !whole) {
                window.rewind(begin);
                return null;
            }
        }
        if (!window.isAtEnd()) {
            window.consumeLineEnd();
        }
        String detail = "line " + window.line() + ", byte " + offset + ": a line of " + recorder.length()
                + " bytes; an article has at most " + Limits.ARTICLE_BYTES;
        return items.rejected(null, Reason.ARTICLE_TOO_LARGE, detail, offset, recorder.original(Original.OCTETS));
    }
}
