package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What an entry is known by in a cursor: the beginnings of the hashes of its article's {@code uri} and of its content.
 *
 * @param article the former
 * @param content the latter
 * @param tries how often its page was asked for and could not be had
 */
record EntryKey(String article, String content, int tries) {

    private static final int DIGITS = 16;
    private static final char CONTENT = '.';
    private static final char TRIES = '~';

    static EntryKey of(Item item) {
        if (item instanceof Draft draft) {
            return new EntryKey(hash(draft.uri()), draft.contentSha256().substring(0, DIGITS), 0);
        }
        RejectedItem rejected = (RejectedItem) item;
        return new EntryKey(
                hash(rejected.key()), Sha256.hex(rejected.original().bytes()).substring(0, DIGITS), 0);
    }

    static EntryKey read(String written) {
        int dot = written.indexOf(CONTENT);
        int tilde = written.indexOf(TRIES);
        int end = tilde < 0 ? written.length() : tilde;
        return dot < 0
                ? new EntryKey(written, "", 0)
                : new EntryKey(
                        written.substring(0, dot),
                        written.substring(dot + 1, end),
                        tilde < 0 ? 0 : Integer.parseInt(written.substring(tilde + 1)));
    }

    /** The same after one more try. */
    EntryKey triedAgain() {
        return new EntryKey(article, content, tries + 1);
    }

    /** The same as if nothing was tried. */
    EntryKey settled() {
        return new EntryKey(article, content, 0);
    }

    @Override
    public String toString() {
        return article + CONTENT + content + (tries == 0 ? "" : TRIES + Integer.toString(tries));
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
    }
}
