package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.GuardedReader;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.Origin;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * The items of a document from a place on, and what they are read from.
 *
 * @param bytes the unpacked bytes from that place on
 * @param window over these
 * @param reader of them
 * @param items names and numbers them
 * @param occurrences of hashed ids so far
 */
record OpenItems(InputStream bytes, ByteWindow window, ItemReader reader, ItemMaker items, Occurrences occurrences) {

    /** From the start of a file. */
    static OpenItems fromStart(StoredFile file, Origin origin, InputStream bytes, long ordinal, boolean ends) {
        ByteWindow window = new ByteWindow(bytes, 0, Sha256.digest(), 0);
        return of(file, origin, bytes, window, ordinal, Occurrences.fromStart(), ends);
    }

    /**
     * From the place where the window begins.
     *
     * @param ordinal the number of the next item
     * @param ends whether the bytes end where the document does
     */
    static OpenItems of(
            StoredFile file,
            Origin origin,
            InputStream bytes,
            ByteWindow window,
            long ordinal,
            Occurrences occurrences,
            boolean ends) {
        ItemMaker items = new ItemMaker(origin, file.head().name(), ordinal, occurrences);
        ItemReader reader = new GuardedReader(file.format().reader(file.head(), window, items, ends));
        return new OpenItems(bytes, window, reader, items, occurrences);
    }

    /** How many unpacked bytes have been read. */
    long offset() {
        return window.offset();
    }

    /** The digest of these, to go its own way. */
    MessageDigest digest() {
        return window.prefix();
    }
}
