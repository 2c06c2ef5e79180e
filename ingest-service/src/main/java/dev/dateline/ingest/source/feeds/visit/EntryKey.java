package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is known by in a cursor: the beginnings of the hashes of its article's {@code uri} and of its content.
 *
 * @param article the former
 * @param content the latter
 * @param page the hash of what was published, where that was the text of its page
 * @param tries how often its page was asked for and could not be had
 */
record EntryKey(String article, String content, @Nullable String page, int tries) {

    private static final int DIGITS = 16;
    private static final char CONTENT = '.';
    private static final char PAGE = '=';
    private static final char TRIES = '~';

    static EntryKey of(Item item) {
        return item.either(
                draft -> of(draft.uri(), draft.contentSha256()),
                rejected -> of(rejected.key(), Sha256.hex(rejected.original().bytes())));
    }

    private static EntryKey of(String article, String contentSha256) {
        return new EntryKey(hash(article), contentSha256.substring(0, DIGITS), null, 0);
    }

    static EntryKey read(String written) {
        int tilde = end(written, TRIES, written.length());
        int equals = end(written, PAGE, tilde);
        int dot = end(written, CONTENT, equals);
        return new EntryKey(
                written.substring(0, dot),
                dot == equals ? "" : written.substring(dot + 1, equals),
                equals == tilde ? null : written.substring(equals + 1, tilde),
                tilde == written.length() ? 0 : Integer.parseInt(written.substring(tilde + 1)));
    }

    private static int end(String written, char mark, int otherwise) {
        int at = written.indexOf(mark);
        return at < 0 ? otherwise : at;
    }

    /** The same after one more try. */
    EntryKey triedAgain() {
        return new EntryKey(article, content, null, tries + 1);
    }

    /** The same where all was had of it. */
    EntryKey settled() {
        return new EntryKey(article, content, null, 0);
    }

    /** The same where the text of its page was published. */
    EntryKey onPage(String sha256) {
        return new EntryKey(article, content, sha256, 0);
    }

    /** What it has in common with the key of the same entry at another visit. */
    String name() {
        return article + CONTENT + content;
    }

    @Override
    public String toString() {
        return name() + (page == null ? "" : PAGE + page) + (tries == 0 ? "" : TRIES + Integer.toString(tries));
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    }
}
