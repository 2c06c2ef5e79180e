package dev.dateline.formats.feed;

import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.feed.FeedReading.NotAFeed;
import dev.dateline.formats.feed.FeedReading.Why;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads a feed of any format from its bytes. */
public final class FeedReader {

    private FeedReader() {}

    /**
     * Reads bytes; what they are is told by themselves, the media type is asked for its {@code charset} alone.
     *
     * @param mediaType as HTTP gave it
     * @param address where the bytes are from: what references in them are relative to
     */
    public static FeedReading read(byte[] bytes, @Nullable String mediaType, @Nullable URI address) {
        return read(DocumentText.of(bytes, mediaType), address, Integer.MAX_VALUE);
    }

    /**
     * Reads the characters of a feed.
     *
     * @param address where they are from: what references in them are relative to
     * @param most how many entries are read; others are passed over
     */
    public static FeedReading read(String text, @Nullable URI address, int most) {
        int start = start(text);
        if (start == text.length()) {
            return new NotAFeed(Why.EMPTY, text.isEmpty() ? "no bytes" : "nothing but white space");
        }
        String base = address == null ? null : address.toString();
        return text.charAt(start) == '{' || text.charAt(start) == '['
                ? JsonFeedReader.read(text.substring(start), base, most)
                : XmlFeedReader.read(text, base, most);
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return start;
    }
}
