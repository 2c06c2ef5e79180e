package dev.dateline.formats.opml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of feeds.
 *
 * @param title what it calls itself
 * @param feeds each address once, in the order in which they first stand
 * @param includes the addresses of lists that it wants included; none is
 * @param refused outlines that name no feed that can be visited
 * @param complete whether the document was whole
 */
public record Opml(
        @Nullable String title, List<Outline> feeds, List<String> includes, List<Refused> refused, boolean complete) {

    public Opml {
        feeds = List.copyOf(feeds);
        includes = List.copyOf(includes);
        refused = List.copyOf(refused);
    }

    /**
     * A feed.
     *
     * @param address where it is, as it was first written
     * @param title what the list calls it
     * @param site its page
     * @param folders the ways to the places where it stands, from the top; an empty one is the top
     */
    public record Outline(String address, @Nullable String title, @Nullable String site, List<List<String>> folders) {

        public Outline {
            folders = folders.stream().map(List::copyOf).toList();
        }
    }

    /**
     * An outline that was meant to be a feed.
     *
     * @param title what the list calls it
     * @param address as it is written
     * @param detail what is wrong, for a person
     */
    public record Refused(@Nullable String title, String address, String detail) {}
}
