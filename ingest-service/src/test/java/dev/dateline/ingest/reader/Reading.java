package dev.dateline.ingest.reader;

import dev.dateline.ingest.item.Draft;
import dev.dateline.ingest.item.Item;
import dev.dateline.ingest.item.ItemMaker;
import dev.dateline.ingest.item.Occurrences;
import dev.dateline.ingest.item.Origin;
import dev.dateline.ingest.item.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads a document that a test holds in memory. */
final class Reading {

    private Reading() {}

    static List<Item> text(String document) throws IOException {
        return text(utf8(document));
    }

    static List<Item> text(byte[] document) throws IOException {
        return read(Format.DATED_TEXT, new ByteArrayInputStream(document));
    }

    static List<Item> lines(String document) throws IOException {
        return lines(utf8(document));
    }

    static List<Item> lines(byte[] document) throws IOException {
        return read(Format.NDJSON, new ByteArrayInputStream(document));
    }

    static List<Item> read(Format format, InputStream document) throws IOException {
        ByteWindow window = new ByteWindow(document, 0, Digests.sha256(), 0);
        ItemMaker items = new ItemMaker(Origin.of("seeds"), "document", 0, Occurrences.fromStart());
        ArticleReader reader = Readers.of(format, Readers.isBinary(window), window, items, true);
        List<Item> read = new ArrayList<>();
        for (Item item = reader.next(); item != null; item = reader.next()) {
            read.add(item);
        }
        return read;
    }

    static Draft draft(Item item) {
        if (item instanceof Draft draft) {
            return draft;
        }
        throw new AssertionError("no article but " + item);
    }

    static Unreadable rejected(Item item) {
        if (item instanceof Unreadable unreadable) {
            return unreadable;
        }
        throw new AssertionError("not rejected but " + item);
    }

    static String headline(Item item) {
        return draft(item).content().headlines().get(0).value();
    }

    static String body(Item item) {
        return draft(item).content().bodies().get(0).value();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A stream that gives its bytes in pieces of these sizes, again and again. */
    static InputStream inPieces(byte[] bytes, List<Integer> sizes) {
        return new ByteArrayInputStream(bytes) {
            private int piece;

            @Override
            public synchronized int read(byte[] to, int start, int count) {
                return super.read(to, start, Math.min(count, sizes.get(piece++ % sizes.size())));
            }
        };
    }
}
