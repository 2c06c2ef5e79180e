package dev.dateline.ingest.source.feeds.http;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an answer that anything here asks for.
 *
 * @param values by name in lower case; those of one name joined by commas
 */
public record Headers(Map<String, String> values) {

    public Headers {
        values = Map.copyOf(values);
    }

    /** A header's value, by its name in lower case. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The document's media type with its parameters. */
    public @Nullable String mediaType() {
        return values.get("content-type");
    }

    /** What this version is told by. */
    public Validators validators() {
        return new Validators(values.get("etag"), values.get("last-modified"));
    }
}
