package dev.dateline.formats.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads feeds that tests write down. */
final class Feeds {

    private static final URI ADDRESS = URI.create("https://quay.example/feeds/news.xml");

    private Feeds() {}

    static FeedDocument feed(String document) {
        FeedReading reading = FeedReader.read(document.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
        return ((FeedReading.Read) reading).feed();
    }

    /** The one entry of an RSS 2.0. */
    static FeedEntry item(String inside) {
        return feed("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>" + inside
                        + "</item></channel></rss>")
                .entries()
                .get(0);
    }

    /** The one entry of an Atom 1.0. */
    static FeedEntry entry(String inside) {
        return feed("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://quay.example/log/'><author><name>The desk</name></author><entry>"
                        + inside + "</entry></feed>")
                .entries()
                .get(0);
    }
}
