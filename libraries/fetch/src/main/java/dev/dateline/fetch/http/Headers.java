package dev.dateline.fetch.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The same for what is made of several documents, of which no one's version tells that of all. */
    public Headers withoutValidators() {
        Map<String, String> others = new HashMap<>(values);
        others.keySet().removeAll(Set.of("etag", "last-modified"));
        return new Headers(others);
    }
}
