package dev.dateline.formats.item;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@code uri} of an article: {@code dateline://<source>/<document>#<item>}, each part percent-encoded by RFC
 * 3986 so that only its unreserved characters stand for themselves; the document's slashes stay.
 */
public final class ArticleUri {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final BitSet UNRESERVED = new BitSet();

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
                .chars()
                .forEach(UNRESERVED::set);
    }

    private ArticleUri() {}

    /** The name of a document: an article's {@code uri} without its item. */
    public static String ofDocument(String source, String document) {
        StringBuilder uri = new StringBuilder("dateline://");
        encode(source, uri, false);
        uri.append('/');
        encode(document, uri, true);
        return uri.toString();
    }

    /** A document's name as it stands in a {@code uri}; one that is an address already stays as it is. */
    public static String encoded(String document) {
        if (document.contains("://")) {
            return document;
        }
        StringBuilder name = new StringBuilder(document.length());
        encode(document, name, true);
        return name.toString();
    }

    /** The {@code uri} of an item; that of its document where the item has no id. */
    static String ofItem(String documentUri, @Nullable String item) {
        if (item == null) {
            return documentUri;
        }
        StringBuilder uri = new StringBuilder(documentUri.length() + 1 + item.length())
                .append(documentUri)
                .append('#');
        encode(item, uri, false);
        return uri.toString();
    }

    private static void encode(String text, StringBuilder to, boolean path) {
        if (text.chars().allMatch(c -> stays(c, path))) {
            to.append(text);
            return;
        }
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (stays(c, path)) {
                to.append((char) c);
            } else {
                to.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
    }

    private static boolean stays(int c, boolean path) {
        return UNRESERVED.get(c) || (path && c == '/');
    }
}
