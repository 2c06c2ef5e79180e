package dev.dateline.torture.feed;

import dev.dateline.torture.input.MadeUp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The texts of entries; the same seed gives the same.
 *
 * @param seed what they depend on
 */
public record EntryTexts(long seed) {

    private static final Instant FIRST = Instant.parse("2025-01-06T08:00:00Z");

    /** The text of an entry; another one for each revision. */
    public String text(Entry entry) {
        return new MadeUp(0, seed).body(entry.number(), entry.revision());
    }

    /** A feed as RSS 2.0. */
    byte[] document(Edition edition) {
        StringBuilder rss =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
                        + "<title>Served</title><language>en</language>\n");
        for (Entry entry : edition.entries()) {
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    FIRST.plusSeconds(entry.number()).atOffset(ZoneOffset.UTC));
            rss.append("<item><guid isPermaLink=\"false\">").append(entry.id()).append("</guid><title>What happened: ");
            rss.append(entry.id()).append("</title><pubDate>").append(date).append("</pubDate><description>");
            rss.append(text(entry)).append("</description></item>\n");
        }
        return rss.append("</channel></rss>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
