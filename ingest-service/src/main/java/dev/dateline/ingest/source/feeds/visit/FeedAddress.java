package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.fetch.http.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is to be visited.
 *
 * @param document its address without credentials: its name within the source
 * @param host that it is asked of
 * @param credentials user and password, parted by a colon, where its address was written with them
 */
public record FeedAddress(String document, String host, @Nullable String credentials) {

    /** The feed of an address as it is written; empty where that is none. */
    public static Optional<FeedAddress> of(String written) {
        return Target.of(written)
                .map(target -> new FeedAddress(target.toString(), target.host(), target.credentials()));
    }

    /** Tells no credentials. */
    @Override
    public String toString() {
        return document;
    }
}
