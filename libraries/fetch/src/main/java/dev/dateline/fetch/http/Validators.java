package dev.dateline.fetch.http;

import org.jspecify.annotations.Nullable;

/**
 * What a server tells versions of a document by, as it gave them: some compare them letter by letter.
 *
 * @param etag its {@code ETag}
 * @param lastModified its {@code Last-Modified}
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** It gave none. */
    public static final Validators NONE = new Validators(null, null);
}
