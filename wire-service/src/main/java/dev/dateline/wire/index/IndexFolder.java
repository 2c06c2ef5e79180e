package dev.dateline.wire.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an index; one that can't be read, or is of another form, is emptied: the topic has it all.
 *
 * @param path the folder
 */
record IndexFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MEGABYTES = 32;

    /** Each is another place to look names up in, for each search; merging more often costs a fraction of indexing. */
    private static final int SEGMENTS_PER_TIER = 4;

    /**
     * The articles as they are shown, and where in them the words stand: most of the bytes, read a few at a time, which as mapped
     * files would fill the memory.
     */
    private static final Set<String> NOT_MAPPED = Set.of("fdt", "pos");

    IndexWriter open() throws IOException {
        try {
            Files.createDirectories(path);
            makeLock();
            return writer();
        } catch (LockObtainFailedException e) {
            throw new IOException(
                    "another process has the index in " + path + ": each wire needs a folder of its own", e);
        } catch (FileSystemException e) {
            throw new IOException("the index can't be written to " + path + ": " + e, e);
        }
    }

    /** Lucene would make it too, but tells of a folder where it can't only that the lock is not there, as of a broken index. */
    private void makeLock() throws IOException {
        Path lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (!Files.exists(lock)) {
            Files.createFile(lock);
        }
    }

    /** What failed in the folder, with the folder's name and the first cause, which Lucene wraps. */
    IOException failure(Exception e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return new IOException("the index can't be written to " + path + ": " + first, e);
    }

    private IndexWriter writer() throws IOException {
        // Open as long as the writer is, which ends with the process.
        @SuppressWarnings("resource")
        Directory directory =
                new FileSwitchDirectory(NOT_MAPPED, new NIOFSDirectory(path), FSDirectory.open(path), true);
        try {
            return new IndexWriter(directory, settings(usable(directory)));
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException e) {
            LOG.warn("index begun anew trouble={}", e.toString());
            // To begin anew in a folder, Lucene reads what is there.
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexWriter(directory, settings(false));
        }
    }

    private static boolean usable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        // A writer looks at no segment before it must: a reader tells now what is broken.
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return ReachedOffsets.knows(reader.getIndexCommit().getUserData());
        }
    }

    /** With a file for each kind of data: packed into one they would all be mapped. */
    private static IndexWriterConfig settings(boolean goOn) {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setNoCFSRatio(0);
        return new IndexWriterConfig(new WireAnalyzer())
                .setOpenMode(goOn ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setMergePolicy(merges)
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }
}
