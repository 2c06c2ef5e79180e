package dev.dateline.stack.feeds;

import dev.dateline.formats.opml.Opml;
import dev.dateline.formats.opml.OpmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads lists of feeds: OPML, or an address a line. */
public final class FeedLists {

    private static final String COMMENT = "#";

    private FeedLists() {}

    /** The feeds of a list, those among them that can't be visited; none where it is no list. */
    public static List<ListedFeed> read(byte[] list) {
        return OpmlReader.read(list, null, null).either(read -> outlines(read.opml()), none -> lines(list));
    }

    private static List<ListedFeed> outlines(Opml opml) {
        Stream<ListedFeed> feeds = opml.feeds().stream().map(each -> ListedFeed.at(each.address(), each.title()));
        Stream<ListedFeed> refused =
                opml.refused().stream().map(each -> new ListedFeed(each.address(), each.title(), each.detail()));
        return Stream.concat(feeds, refused).toList();
    }

    private static List<ListedFeed> lines(byte[] list) {
        List<ListedFeed> lines = new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .distinct()
                .map(line -> ListedFeed.at(line, null))
                .toList();
        boolean isList = lines.stream().anyMatch(feed -> feed.wrong() == null);
        return isList ? lines : List.of();
    }
}
