package dev.dateline.formats.text;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.bytes.Utf8;
import dev.dateline.formats.document.Then;
import dev.dateline.formats.item.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one article of a dated text from its bytes. */
final class TextArticle {

    /** What the bytes turned out to be. */
    sealed interface Result permits Read, Wrong {

        /** What follows for an article, or for what is none. */
        <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E;
    }

    /** An article. */
    record Read(Content content) implements Result {

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E {
            return ifRead.apply(this);
        }
    }

    /**
     * No article.
     *
     * @param at where, in bytes from the item's start
     */
    record Wrong(Reason reason, int at, String detail, String mediaType) implements Result {

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<Wrong, T, E> ifWrong) throws E {
            return ifWrong.apply(this);
        }
    }

    private TextArticle() {}

    static Result parse(byte[] bytes, int start, int end) {
        int binary = Texts.binary(bytes, start, end);
        if (binary >= 0) {
            return new Wrong(Reason.BINARY, binary - start, Texts.CONTROL, Original.OCTETS);
        }
        int malformed = Utf8.malformed(bytes, start, end);
        if (malformed >= 0) {
            return new Wrong(Reason.MALFORMED_UTF8, malformed - start, "not UTF-8", Original.OCTETS);
        }
        int lineEnd = start;
        while (lineEnd < end && !Texts.isLineEnd(bytes[lineEnd])) {
            lineEnd++;
        }
        if (!TextHeader.starts(bytes, start, lineEnd)) {
            return wrong(Reason.NO_HEADER, "does not begin with a line 'date YYYY-MM-DD Headline'");
        }
        TextHeader header = TextHeader.of(bytes, start, lineEnd);
        Optional<PublicationDate> read =
                PublicationDate.read(header.date(), Published.HEADER).date();
        if (read.isEmpty()) {
            return wrong(Reason.IMPOSSIBLE_DATE, header.date() + " is not on the calendar");
        }
        PublicationDate date = read.get();
        String body = body(new String(bytes, lineEnd, end - lineEnd, StandardCharsets.UTF_8));
        if (body.isEmpty()) {
            return wrong(Reason.NO_BODY, "a header with no text after it");
        }
        return new Read(new Content(
                date.published(),
                date.start(),
                null,
                header.headline().isEmpty() ? List.of() : List.of(Headline.of(header.headline())),
                List.of(Body.of(body)),
                null,
                null,
                List.of(),
                List.of(),
                Map.of()));
    }

    /** The text without blank lines around it and with line feeds alone at the ends of its lines. */
    private static String body(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String ended = lines.stripTrailing();
        int start = 0;
        for (int i = 0; i < ended.length() && Character.isWhitespace(ended.charAt(i)); i++) {
            if (ended.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return ended.substring(start);
    }

    private static Wrong wrong(Reason reason, String detail) {
        return new Wrong(reason, 0, detail, Texts.PLAIN);
    }
}
