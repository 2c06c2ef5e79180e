package dev.dateline.ingest.reader;

import dev.dateline.ingest.item.Item;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the items of one document, one after the other. */
public sealed interface ArticleReader permits NdjsonReader, DatedTextReader, OpaqueReader {

    /**
     * The next item; null where there is none.
     *
     * @throws BrokenDocument where the bytes can't be read further on any try
     * @throws IOException where they can't be read now
     */
    @Nullable
    Item next() throws IOException;
}
