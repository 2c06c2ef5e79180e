package dev.dateline.contract.position;

import java.util.Objects;

/**
 * The last version of an article and the hash of its content.
 *
 * @param uri the article
 * @param version its number, from 1
 * @param sha256 the hash of its content, in hexadecimal
 */
public record ArticleVersion(String uri, int version, String sha256) {

    public ArticleVersion {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(sha256, "sha256");
    }
}
