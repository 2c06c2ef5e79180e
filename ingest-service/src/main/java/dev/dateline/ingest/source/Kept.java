package dev.dateline.ingest.source;

import java.util.Objects;

/**
 * An article that was published before and still stands in its document as it did.
 *
 * @param uri the article
 * @param sha256 the hash of its content as it was published, in hexadecimal
 */
public record Kept(String uri, String sha256) {

    public Kept {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(sha256, "sha256");
    }
}
