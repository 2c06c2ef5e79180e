package dev.dateline.ingest.source.folder;

import dev.dateline.formats.bytes.GzipStream;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.Growth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The file of a document, open: how it is packed and what it is written in. */
final class StoredFile implements AutoCloseable {

    private final Path path;
    private final FileBytes bytes;
    private final boolean packed;
    private final long mostUnpacked;
    private final DocumentHead head;
    private final Format format;

    private StoredFile(FolderSettings settings, String document, Path path, FileBytes bytes, long size)
            throws IOException {
        this.path = path;
        this.bytes = bytes;
        packed = settings.formats().isPacked(document, bytes.at(0, 2));
        mostUnpacked = settings.gzip().of(size);
        head = DocumentHead.of(document, packed ? firstUnpacked() : bytes.at(0, DocumentHead.BYTES));
        format = settings.formats().of(head);
    }

    /**
     * Opens the file of a document.
     *
     * @param size its length in bytes, as it was sighted
     */
    static StoredFile open(FolderSettings settings, String document, Path path, long size) throws IOException {
        FileBytes bytes = FileBytes.open(path, 0);
        try {
            return new StoredFile(settings, document, path, bytes, size);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private byte[] firstUnpacked() throws IOException {
        try (InputStream unpacked = besides()) {
            return DocumentHead.read(unpacked);
        }
    }

    DocumentHead head() {
        return head;
    }

    Format format() {
        return format;
    }

    boolean isPacked() {
        return packed;
    }

    /** Whether lines may be added to its end, to be read on from there. */
    boolean grows() {
        return !packed && format.growth() == Growth.LOG;
    }

    /** Its bytes as they are stored. */
    FileBytes bytes() {
        return bytes;
    }

    /** Its unpacked bytes from its start; what was read of them through another such stream ends there. */
    InputStream fromStart() {
        bytes.seek(0);
        return unpacked(bytes);
    }

    /** Its unpacked bytes from its start, to be read beside others; closed by the caller. */
    InputStream besides() throws IOException {
        return unpacked(FileBytes.open(path, 0));
    }

    private InputStream unpacked(FileBytes stored) {
        return packed ? new GzipStream(stored, mostUnpacked) : stored;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
