package dev.dateline.wire.index;

import dev.dateline.contract.hash.Sha256;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.Term;

/**
 * What an article's document is found and replaced by: its {@code uri}, or a hash of one that is long.
 *
 * @param text the key
 */
record DocumentKey(String text) {

    /** Well below the longest term that Lucene takes. */
    private static final int LONGEST = 1000;

    static DocumentKey of(String uri) {
        return new DocumentKey(
                uri.length() <= LONGEST ? uri : "sha256:" + Sha256.hex(uri.getBytes(StandardCharsets.UTF_8)));
    }

    Term term() {
        return new Term(Fields.KEY, text);
    }
}
