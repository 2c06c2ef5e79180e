package dev.dateline.formats.json;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.util.AbstractList;
import java.util.List;

/** Reads each value of a JSON document as an item; those of an array that is all of the document, one by one. */
final class JsonDocumentReader extends WholeReader {

    JsonDocumentReader(DocumentHead head, ByteWindow window, ItemMaker items) {
        super(head, window, items);
    }

    @Override
    protected List<ItemDraft> parse(DocumentHead head, byte[] document) {
        ValueRanges ranges = ValueRanges.of(document);
        return ranges.count() == 0
                ? List.of((items, length) -> nothing(items, document))
                : new Drafts(document, ranges);
    }

    private static Item nothing(ItemMaker items, byte[] document) {
        return Texts.isBlank(document)
                ? items.empty(document.length)
                : items.rejected(
                        null,
                        Reason.NOT_AN_ARTICLE,
                        "an array with nothing in it",
                        0,
                        Original.of(document, Texts.JSON));
    }

    /** The items in the making, asked for one after the other, so that a document of small values takes no room for them. */
    private static final class Drafts extends AbstractList<ItemDraft> {

        private final byte[] document;
        private final ValueRanges ranges;
        private int counted;
        private long line = 1;

        Drafts(byte[] document, ValueRanges ranges) {
            this.document = document;
            this.ranges = ranges;
        }

        @Override
        public int size() {
            return ranges.count() + (ranges.isOpen() ? 1 : 0);
        }

        @Override
        public ItemDraft get(int index) {
            if (index == ranges.count()) {
                return (items, length) -> items.rejected(
                        null,
                        Reason.MALFORMED_JSON,
                        "an array that does not end",
                        document.length,
                        Original.of(new byte[0], Original.OCTETS));
            }
            int start = ranges.start(index);
            countLines(start);
            JsonItem value = new JsonItem(document, start, ranges.end(index), start, line);
            return (items, length) -> value.make(items, value.parse());
        }

        private void countLines(int to) {
            for (; counted < to; counted++) {
                boolean both = document[counted] == '\r' && document[counted + 1] == '\n';
                line += Texts.isLineEnd(document[counted]) && !both ? 1 : 0;
            }
        }
    }
}
