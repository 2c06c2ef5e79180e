package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.Origin;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.source.DocumentSlice;
import java.util.List;

/** What is told of a document that can't be read: one item, and nothing more is to come of it unless it changes. */
final class RejectedDocument {

    private RejectedDocument() {}

    /** Of one that is not there to be read. */
    static DocumentSlice of(Origin origin, String name, Absent.Rejectable state) {
        FileCursor from = state.soFar().cursorOrStart();
        String where = from.byteOffset() == 0 ? "" : " at byte " + from.byteOffset();
        return slice(origin, name, from, state.size(), state.reason(), state.detail() + where);
    }

    /** Of one that could not even be opened. */
    static DocumentSlice failed(Origin origin, String name, Present there, Throwable thrown) {
        return slice(
                origin,
                name,
                there.soFar().cursorOrStart(),
                there.fingerprint().size(),
                Reason.READING_FAILED,
                "reading failed: " + ItemFailure.describe(thrown));
    }

    private static DocumentSlice slice(
            Origin origin, String name, FileCursor from, long size, Reason reason, String detail) {
        ItemMaker items = new ItemMaker(origin, name, from.ordinal(), Occurrences.fromStart());
        Original nothing = Original.of(new byte[0], Original.OCTETS);
        RejectedItem item = items.broken(reason, detail, from.byteOffset(), nothing);
        FileCursor after =
                new FileCursor(from.generation(), from.byteOffset(), items.ordinal(), true, size, from.prefixSha256());
        return new DocumentSlice(name, after, List.of(item));
    }
}
