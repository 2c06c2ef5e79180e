package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.FileCursor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document, whatever becomes of it.
 *
 * @param log whether it is read line by line while it is written
 * @param cursor how far it was read; null where it never was
 * @param tail to read on from without reading it again; null where all of it is to be read again first
 * @param known whether this process has dealt with it before
 * @param barred whether what was told of it last is that it may not be read
 */
record ReadSoFar(boolean log, @Nullable FileCursor cursor, @Nullable Tail tail, boolean known, boolean barred) {

    /** What an earlier process committed, or nothing. */
    static ReadSoFar committed(boolean log, @Nullable FileCursor cursor) {
        return new ReadSoFar(log, cursor, null, false, false);
    }

    /** Read further. */
    ReadSoFar to(FileCursor further, @Nullable Tail kept) {
        return new ReadSoFar(log, further, kept, known, false);
    }

    /** Read as far, to be read on from that tail. */
    ReadSoFar with(Tail kept) {
        return new ReadSoFar(log, cursor, kept, known, barred);
    }

    /** Dealt with, as far as it is there. */
    ReadSoFar dealtWith() {
        return new ReadSoFar(log, cursor, tail, true, barred);
    }

    /** From here on all that was read counts for nothing until it has been read again. */
    ReadSoFar unsure() {
        return new ReadSoFar(log, cursor, null, known, barred);
    }

    /** It was told that it may not be read; that is told once, however often it is written to. */
    ReadSoFar asBarred() {
        return new ReadSoFar(log, cursor, tail, known, true);
    }

    /** Whether nothing of what it holds now was read: it is new, or is begun anew. */
    boolean startsOver() {
        return cursor == null || cursor.byteOffset() == 0;
    }

    /** Whether there is more of it to read. */
    boolean isIncomplete() {
        return cursor != null && !cursor.complete();
    }

    /** Whether a file of that length was begun, and not read to its end. */
    boolean isPartOf(long size) {
        return cursor != null
                && (cursor.ordinal() > 0 || cursor.byteOffset() > 0)
                && (!cursor.complete() || size > cursor.size());
    }

    /** Whether it is a log that was read, and the file at its place may be another. */
    boolean mayBeOfAnother(Fingerprint file) {
        return log
                && !startsOver()
                && (tail == null
                        || !Objects.equals(tail.key(), file.key())
                        || file.size() < tail.prefix().length());
    }

    /** Whether a file of that length only has to be compared with what an earlier process read to its end. */
    boolean isOnlyToBeVerified(long size) {
        return !known && cursor != null && cursor.complete() && cursor.size() == size;
    }

    /** The cursor, or that of a document of which nothing was read. */
    FileCursor cursorOrStart() {
        return cursor != null ? cursor : new FileCursor(1, 0, 0, false, 0, Sha256.hex(Sha256.digest()));
    }
}
