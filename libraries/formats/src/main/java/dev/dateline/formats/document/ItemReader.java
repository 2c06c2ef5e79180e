package dev.dateline.formats.document;

import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the items of one document, one after the other. */
public interface ItemReader {

    /**
     * The next item; null where there is none.
     *
     * @throws BrokenDocument where the bytes can't be read further on any try
     * @throws IOException where they can't be read now
     */
    @Nullable
    Item next() throws IOException;

    /** What the document says of itself, as far as it has been read. */
    default About about() {
        return About.NOTHING;
    }
}
