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
 * Reads NDJSON: a JSON object a line, lines ended by a line feed, blank ones passed over.
 *
 * <p>A line is held up to four times an article's limit, since escapes can take that much more room than what they stand
 * for; a longer one only streams by.
 */
public final class NdjsonReader implements ItemReader {

    private static final int LINE_BYTES = 4 * Limits.ARTICLE_BYTES;

    private final ByteWindow window;
    private final ItemMaker items;
    private final boolean whole;
    private final JsonLine line = new JsonLine();
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
            int length = lineLength();
            if (length < 0) {
                return oversized();
            }
            boolean ended = length < window.available();
            if (!ended && (!whole || length == 0)) {
                return whole && items.ordinal() == 0 ? items.empty(window.offset()) : null;
            }
            Item item = item(length);
            window.consume(ended ? length + 1 : length, 1);
            if (item != null) {
                return item;
            }
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

    /** The bytes up to the line feed or the end; -1 where they are more than a line may have. */
    private int lineLength() throws IOException {
        int searched = 0;
        while (true) {
            int lineFeed = window.lineFeed(searched);
            if (lineFeed >= 0) {
                return lineFeed > LINE_BYTES ? -1 : lineFeed;
            }
            searched = window.available();
            if (searched > LINE_BYTES) {
                return -1;
            }
            if (!window.fill()) {
                return searched;
            }
        }
    }

    private @Nullable Item item(int length) throws IOException {
        byte[] bytes = window.bytes();
        int start = window.start();
        int end = start + length;
        while (start < end && Texts.isBlank(bytes[start])) {
            start++;
        }
        while (end > start && Texts.isBlank(bytes[end - 1])) {
            end--;
        }
        if (start == end) {
            return null;
        }
        int from = start;
        int to = end;
        long offset = window.offset() + (from - window.start());
        JsonLine.Result result = line.parse(bytes, from, to);
        if (result instanceof JsonLine.Read read) {
            return items.article(
                    read.id(), read.content(), offset, to - from, () -> Texts.original(bytes, from, to, Texts.JSON));
        }
        JsonLine.Wrong wrong = (JsonLine.Wrong) result;
        String detail = "line " + (window.line() + 1) + ", byte " + (offset + wrong.at()) + ": " + wrong.detail();
        Original original = Texts.original(bytes, from, to, wrong.mediaType());
        return items.rejected(wrong.id(), wrong.reason(), detail, offset, original);
    }

    /** A line that is longer than a line may be, hashed as it streams by. */
    private @Nullable Item oversized() throws IOException {
        ByteWindow.Mark begin = window.mark();
        long offset = window.offset();
        OriginalRecorder recorder = new OriginalRecorder();
        while (true) {
            int lineFeed = window.lineFeed(0);
            int length = lineFeed >= 0 ? lineFeed : window.available();
            recorder.add(window.bytes(), window.start(), length);
            window.consume(length, 0);
            if (lineFeed >= 0) {
                window.consume(1, 1);
                break;
            }
            if (!window.fill()) {
                if (!whole) {
                    window.rewind(begin);
                    return null;
                }
                break;
            }
        }
        String detail = "line " + window.line() + ", byte " + offset + ": a line of " + recorder.length()
                + " bytes; an article has at most " + Limits.ARTICLE_BYTES;
        return items.rejected(null, Reason.ARTICLE_TOO_LARGE, detail, offset, recorder.original(Original.OCTETS));
    }
}
