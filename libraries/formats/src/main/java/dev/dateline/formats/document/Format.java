package dev.dateline.formats.document;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/**
 * A way in which articles are written down in a document.
 *
 * <p>Knows nothing of where the bytes come from. Holds no state: it is asked by many threads, its readers each belong to one.
 */
public interface Format {

    /** The name that people know it by, in kebab-case. */
    String name();

    /** The endings of names that tell it: lower case, each with its dot; {@code .gz} is not one. */
    Set<String> extensions();

    /** Whether a document that begins so is written in it. */
    boolean recognises(DocumentHead head);

    /** Whether a document in it may hold NUL bytes, as UTF-16 does; one that may not is binary where it does. */
    default boolean mayHoldNul() {
        return false;
    }

    /** How documents come to be. */
    default Growth growth() {
        return Growth.WHOLE;
    }

    /** How reading goes on in the middle of a document. */
    default Resumption resumption() {
        return Resumption.REPLAY;
    }

    /**
     * A reader of a document's items.
     *
     * @param head what the document begins with, wherever the window is
     * @param window its bytes from the first that is to be read
     * @param items names and numbers its items
     * @param ends whether the window ends where the document does
     */
    ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends);
}
