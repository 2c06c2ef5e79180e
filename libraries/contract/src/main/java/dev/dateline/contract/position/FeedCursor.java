package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed was read: what its last visit found.
 *
 * @param address where it is fetched; another than the document's name where it moved
 * @param etag the last answer's {@code ETag} (RFC 9110, section 8.8.3), where it had one
 * @param lastModified the last answer's {@code Last-Modified}, as it stood, where it had one
 * @param entries what the entries of the last answer are known by, in its order
 * @param visited when that was
 * @param read when its entries were read last, and not only said to be as before; absent until it was
 * @param nextVisit when the next visit is due
 * @param habit how often it has something new; absent until it was read
 * @param hints when it asks to be visited; absent where it asks for nothing
 * @param move where permanent redirects lead
 * @param trouble what is wrong with it; absent where the last visit went well
 * @param quiet the hosts that asked at the last visit not to be asked, with until when; absent where none did
 * @param gaps how often no entry of a visit was still there at the next
 * @param gone whether it is not visited any more
 */
@JsonPropertyOrder("kind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedCursor(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        List<String> entries,
        OffsetDateTime visited,
        @Nullable OffsetDateTime read,
        OffsetDateTime nextVisit,
        @Nullable Habit habit,
        @Nullable Hints hints,
        @Nullable Move move,
        @Nullable Trouble trouble,
        @Nullable Map<String, OffsetDateTime> quiet,
        int gaps,
        boolean gone)
        implements Cursor {

    public static final String KIND = "feed";

    /**
     * How often a feed has something new.
     *
     * @param changed when something new was found last
     * @param seconds how long that usually takes
     */
    public record Habit(OffsetDateTime changed, long seconds) {}

    /**
     * When a feed asks to be visited.
     *
     * @param seconds how long it stays fresh
     * @param skipHours hours of the day, in UTC, in which it does not change
     * @param skipDays days of the week, in UTC, on which it does not change: 1 is Monday
     */
    public record Hints(long seconds, List<Integer> skipHours, List<Integer> skipDays) {

        public Hints {
            skipHours = List.copyOf(skipHours);
            skipDays = List.copyOf(skipDays);
        }
    }

    /**
     * Where permanent redirects lead.
     *
     * @param to the address
     * @param since when they first led there
     */
    public record Move(String to, OffsetDateTime since) {}

    /**
     * What is wrong with a feed.
     *
     * @param tries how many visits failed since one went well
     * @param reason what was wrong at the last, for a person
     */
    public record Trouble(int tries, String reason) {}

    public FeedCursor {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(visited, "visited");
        Objects.requireNonNull(nextVisit, "nextVisit");
        entries = List.copyOf(entries);
        quiet = quiet == null ? null : Map.copyOf(quiet);
    }

    /** The cursor of a feed of which no more is known than its entries. */
    public static FeedCursor of(
            String address, List<String> entries, OffsetDateTime visited, OffsetDateTime nextVisit) {
        return new FeedCursor(
                address, null, null, entries, visited, null, nextVisit, null, null, null, null, null, 0, false);
    }

    @Override
    @JsonProperty
    public String kind() {
        return KIND;
    }

    @Override
    public String mark() {
        return visited.toInstant() + "/" + entries.size();
    }

    @Override
    public String description() {
        return entries.size() + " entries at " + visited.toInstant() + ", next visit " + nextVisit.toInstant();
    }

    @Override
    public void handTo(Consumer<FileCursor> files, Consumer<FeedCursor> feeds) {
        feeds.accept(this);
    }
}
