package dev.dateline.formats;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.Origin;
import dev.dateline.formats.item.RejectedItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads a document that a test holds in memory. */
public final class Reading {

    private Reading() {}

    public static List<Item> text(String document) throws IOException {
        return text(utf8(document));
    }

    public static List<Item> text(byte[] document) throws IOException {
        return read("document.txt", document, new ByteArrayInputStream(document));
    }

    public static List<Item> lines(String document) throws IOException {
        return lines(utf8(document));
    }

    public static List<Item> lines(byte[] document) throws IOException {
        return read("document.ndjson", document, new ByteArrayInputStream(document));
    }

    /** Of a document that begins as text does. */
    public static List<Item> lines(InputStream document) throws IOException {
        return read("document.ndjson", new byte[0], document);
    }

    public static List<Item> text(byte[] document, List<Integer> pieces) throws IOException {
        return read("document.txt", document, inPieces(document, pieces));
    }

    public static List<Item> lines(byte[] document, List<Integer> pieces) throws IOException {
        return read("document.ndjson", document, inPieces(document, pieces));
    }

    /** Of a document of that name, which tells its format. */
    public static List<Item> named(String name, String document) throws IOException {
        return read(name, utf8(document), new ByteArrayInputStream(utf8(document)));
    }

    /** Of a document of that name, which tells its format. */
    public static List<Item> named(String name, byte[] document) throws IOException {
        return read(name, document, new ByteArrayInputStream(document));
    }

    private static List<Item> read(String name, byte[] document, InputStream bytes) throws IOException {
        DocumentHead head = DocumentHead.of(name, DocumentHead.read(new ByteArrayInputStream(document)));
        ByteWindow window = new ByteWindow(bytes, 0, Sha256.digest(), 0);
        ItemMaker items = new ItemMaker(Origin.of("seeds"), "document", 0, Occurrences.fromStart());
        ItemReader reader = Formats.standard().of(head).reader(head, window, items, true);
        List<Item> read = new ArrayList<>();
        for (Item item = reader.next(); item != null; item = reader.next()) {
            read.add(item);
        }
        return read;
    }

    public static Draft draft(Item item) {
        if (item instanceof Draft draft) {
            return draft;
        }
        throw new AssertionError("no article but " + item);
    }

    public static RejectedItem rejected(Item item) {
        if (item instanceof RejectedItem rejected) {
            return rejected;
        }
        throw new AssertionError("not rejected but " + item);
    }

    public static String headline(Item item) {
        return draft(item).content().headlines().get(0).value();
    }

    public static String body(Item item) {
        return draft(item).content().bodies().get(0).value();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A stream that gives its bytes in pieces of these sizes, again and again. */
    public static InputStream inPieces(byte[] bytes, List<Integer> sizes) {
        return new ByteArrayInputStream(bytes) {
            private int piece;

            @Override
            public synchronized int read(byte[] to, int start, int count) {
                return super.read(to, start, Math.min(count, sizes.get(piece++ % sizes.size())));
            }
        };
    }
}
