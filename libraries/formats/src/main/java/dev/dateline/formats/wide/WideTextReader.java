package dev.dateline.formats.wide;

import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.encoding.WideEncoding;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.formats.opaque.OpaqueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads text in UTF-16 or UTF-32 through the reader of the same text in UTF-8; places and originals are the document's own. */
final class WideTextReader implements ItemReader {

    private final Format format;
    private final WideEncoding encoding;
    private final DocumentHead head;
    private final ByteWindow window;
    private final ItemMaker items;
    private byte[] document = new byte[0];
    private byte[] utf8 = new byte[0];
    private ByteWindow inner = window(utf8);
    private @Nullable ItemReader reader;
    private int narrowAt;
    private long wideAt;

    WideTextReader(WideText text, DocumentHead head, ByteWindow window, ItemMaker items) {
        this.format = text.format();
        this.encoding = text.encoding();
        this.head = head;
        this.window = window;
        this.items = items;
        wideAt = encoding.mark();
    }

    @Override
    public @Nullable Item next() throws IOException {
        ItemReader opened = reader == null ? open() : reader;
        reader = opened;
        Item item = opened.next();
        if (document.length > 0) {
            Item placed = item == null ? null : placed(item);
            long end = item == null ? document.length : wide(inner.offset());
            window.consume((int) (end - window.offset()), 0);
            return placed;
        }
        return item;
    }

    private ItemReader open() throws IOException {
        int length = window.fill(WholeReader.MOST_BYTES + 1);
        if (length > WholeReader.MOST_BYTES) {
            return refused(
                    Reason.ARTICLE_TOO_LARGE,
                    "more than " + WholeReader.MOST_BYTES + " bytes in " + encoding.charset());
        }
        byte[] whole = window.copy(length);
        try {
            utf8 = encoding.decode(whole).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return refused(Reason.MALFORMED_UTF8, "begins as " + encoding.charset() + " and goes on as something else");
        }
        document = whole;
        inner = window(utf8);
        return format.reader(DocumentHead.of(head.name(), firstOf(utf8)), inner, items, true);
    }

    private ItemReader refused(Reason reason, String detail) {
        return new OpaqueReader(window, items, reason, detail);
    }

    private static ByteWindow window(byte[] utf8) {
        return new ByteWindow(new ByteArrayInputStream(utf8), 0, Sha256.digest(), 0);
    }

    private static byte[] firstOf(byte[] utf8) {
        return Arrays.copyOf(utf8, Math.min(utf8.length, DocumentHead.BYTES));
    }

    /** The item at its place in the document. */
    private Item placed(Item item) {
        long start = wide(item.position().byteOffset());
        long end = wide(item.position().byteOffset() + item.length());
        SourcePosition given = item.position();
        SourcePosition position = new SourcePosition(given.source(), given.document(), given.ordinal(), start);
        return item.either(
                draft -> draft.at(position, end - start),
                rejected -> new RejectedItem(
                        position,
                        end - start,
                        rejected.key(),
                        rejected.reason(),
                        rejected.detail(),
                        original(start, end)));
    }

    private Original original(long start, long end) {
        return Original.of(Arrays.copyOfRange(document, (int) start, (int) end), Original.OCTETS);
    }

    /** Where in the document the byte stands that is there in UTF-8; asked for in rising order, it costs one pass. */
    private long wide(long narrow) {
        int to = (int) narrow;
        if (to < narrowAt) {
            return encoding.mark() + encoding.lengthOf(utf8, 0, to);
        }
        wideAt += encoding.lengthOf(utf8, narrowAt, to);
        narrowAt = to;
        return wideAt;
    }
}
