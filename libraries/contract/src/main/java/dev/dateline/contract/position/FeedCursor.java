package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed was read: what its last visit found.
 *
 * @param address where it is fetched; another than the document's name where it moved
 * @param etag the last answer's {@code ETag} (RFC 9110, section 8.8.3), where it had one
 * @param lastModified the last answer's {@code Last-Modified}, as it stood, where it had one
 * @param entries what the entries of the last answer are known by, in its order
 * @param visited when that was
 * @param nextVisit when the next visit is due
 */
@JsonPropertyOrder("kind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedCursor(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        List<String> entries,
        OffsetDateTime visited,
        OffsetDateTime nextVisit)
        implements Cursor {

    public static final String KIND = "feed";

    public FeedCursor {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(visited, "visited");
        Objects.requireNonNull(nextVisit, "nextVisit");
        entries = List.copyOf(entries);
    }

    @Override
    @JsonProperty
    public String kind() {
        return KIND;
    }

    @Override
    public String mark() {
        return visited.toInstant().toString();
    }

    @Override
    public String description() {
        return entries.size() + " entries at " + visited.toInstant() + ", next visit " + nextVisit.toInstant();
    }
}
