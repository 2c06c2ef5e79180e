package dev.dateline.formats.json;

import dev.dateline.contract.rejected.Original;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.io.IOException;

/**
 * The bytes of one JSON value.
 *
 * @param bytes not to be changed
 * @param start where it begins in them
 * @param end where it ends
 * @param offset where it begins in its document
 * @param line the number of the line that it begins on, from 1
 */
record JsonItem(byte[] bytes, int start, int end, long offset, long line) {

    JsonLine.Result parse() {
        return JsonLine.parse(bytes, start, end);
    }

    /** The item that it is, given what it was parsed as. */
    Item make(ItemMaker items, JsonLine.Result result) throws IOException {
        return items.orRejected(() -> item(items, result), offset, () -> original(Original.OCTETS));
    }

    private Item item(ItemMaker items, JsonLine.Result result) throws IOException {
        return result.either(
                read -> items.article(read.id(), read.content(), offset, end - start, () -> original(Texts.JSON)),
                wrong -> rejected(items, wrong));
    }

    private Item rejected(ItemMaker items, JsonLine.Wrong wrong) {
        String detail = "line " + line + ", byte " + (offset + wrong.at()) + ": " + wrong.detail();
        return items.rejected(wrong.id(), wrong.reason(), detail, offset, original(wrong.mediaType()));
    }

    private Original original(String mediaType) {
        return Texts.original(bytes, start, end, mediaType);
    }
}
