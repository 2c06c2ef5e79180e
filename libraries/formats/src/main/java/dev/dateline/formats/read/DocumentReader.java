package dev.dateline.formats.read;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.Formats;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.formats.bytes.GzipStream;
import dev.dateline.formats.bytes.RecordedStream;
import dev.dateline.formats.document.About;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.GuardedReader;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.Origin;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole document, unpacked where it is packed; once, by one thread.
 *
 * <p>Where the bytes are broken, the last item says so.
 */
public final class DocumentReader implements AutoCloseable {

    private final RecordedStream stored;
    private final InputStream unpacked;
    private final ByteWindow window;
    private final Format format;
    private final ItemMaker items;
    private final ItemReader reader;
    private boolean broken;

    private DocumentReader(
            RecordedStream stored, InputStream unpacked, Formats formats, Origin origin, DocumentHead head) {
        this.stored = stored;
        this.unpacked = unpacked;
        window = new ByteWindow(unpacked, 0, Sha256.digest(), 0);
        format = formats.of(head);
        items = new ItemMaker(origin, head.name(), 0, Occurrences.fromStart());
        reader = new GuardedReader(format.reader(head, window, items, true));
    }

    /**
     * Opens a document.
     *
     * @throws IOException where its first bytes can't be read
     */
    public static DocumentReader open(Formats formats, Origin origin, StoredDocument document) throws IOException {
        RecordedStream stored = new RecordedStream(document.bytes());
        InputStream unpacked = new BufferedInputStream(stored, DocumentHead.BYTES);
        if (formats.isPacked(document.name(), peek(unpacked))) {
            GzipStream gzip = new GzipStream(unpacked, GzipLimit.STANDARD.of(document.length()));
            unpacked = new BufferedInputStream(gzip, DocumentHead.BYTES);
        }
        DocumentHead head = new DocumentHead(document.name(), document.mediaType(), document.address(), peek(unpacked));
        return new DocumentReader(stored, unpacked, formats, origin, head);
    }

    private static byte[] peek(InputStream stream) throws IOException {
        stream.mark(DocumentHead.BYTES);
        byte[] first = DocumentHead.read(stream);
        stream.reset();
        return first;
    }

    /** What it is written in. */
    public Format format() {
        return format;
    }

    /** What it says of itself, as far as it has been read. */
    public About about() {
        return reader.about();
    }

    /** The next item; null where there is none. */
    public @Nullable Item next() throws IOException {
        if (broken) {
            return null;
        }
        try {
            return reader.next();
        } catch (BrokenDocument e) {
            broken = true;
            return items.broken(e.reason(), e.getMessage(), window.offset(), stored.original(GzipStream.MEDIA_TYPE));
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
