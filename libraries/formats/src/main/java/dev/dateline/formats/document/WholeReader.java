package dev.dateline.formats.document;

import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.OriginalRecorder;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document that can only be understood as a whole: it is held in memory, up to a limit, and parsed once.
 *
 * <p>An item's place is the document's start, since what it was parsed from is not told. The window moves on by an equal share
 * of the bytes with each item, so that how far the document was read is a number of bytes here too.
 */
public abstract class WholeReader implements ItemReader {

    /** The largest document, in bytes. */
    public static final int MOST_BYTES = 32 << 20;

    private final DocumentHead head;
    private final ByteWindow window;
    private final ItemMaker items;
    private About about = About.NOTHING;
    private @Nullable List<ItemDraft> drafts;
    private int next;

    /** One item in the making. */
    @FunctionalInterface
    public interface ItemDraft {

        /**
         * Makes the item.
         *
         * @param length how many bytes of the document fall to it
         */
        Item make(ItemMaker items, int length) throws IOException;
    }

    protected WholeReader(DocumentHead head, ByteWindow window, ItemMaker items) {
        this.head = head;
        this.window = window;
        this.items = items;
    }

    /** The items of a document, which has at least one byte; none where it has none. */
    protected abstract List<ItemDraft> parse(DocumentHead head, byte[] document);

    /** Takes what the document says of itself. */
    protected final void says(About itself) {
        about = itself;
    }

    @Override
    public final About about() {
        return about;
    }

    @Override
    public final @Nullable Item next() throws IOException {
        if (drafts == null) {
            int length = window.fill(MOST_BYTES + 1);
            if (length > MOST_BYTES) {
                drafts = List.of();
                return tooLarge();
            }
            if (length == 0) {
                drafts = List.of();
                return items.ordinal() == 0 ? items.empty(0) : null;
            }
            drafts = parsed(window.copy(length));
        }
        if (next == drafts.size()) {
            window.consume(window.available(), 0);
            return null;
        }
        int left = drafts.size() - next;
        int share = left == 1 ? window.available() : window.available() / left;
        ItemDraft draft = drafts.get(next++);
        Item item = items.orRejected(
                () -> draft.make(items, share), 0, () -> Original.of(window.copy(share), Original.OCTETS));
        window.consume(share, 0);
        return item;
    }

    /** The drafts; where parsing fails in a way that no document should make it, one that says so. */
    private List<ItemDraft> parsed(byte[] document) {
        try {
            return parse(head, document);
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            String detail = "reading failed: " + ItemFailure.describe(e);
            return List.of((maker, length) ->
                    maker.rejected(null, Reason.READING_FAILED, detail, 0, Original.of(document, Original.OCTETS)));
        }
    }

    private Item tooLarge() throws IOException {
        OriginalRecorder recorder = new OriginalRecorder();
        while (window.available() > 0 || window.fill()) {
            recorder.add(window.bytes(), window.start(), window.available());
            window.consume(window.available(), 0);
        }
        String detail = recorder.length() + " bytes; a document of this format has at most " + MOST_BYTES;
        return items.rejected(null, Reason.ARTICLE_TOO_LARGE, detail, 0, recorder.original(Original.OCTETS));
    }
}
