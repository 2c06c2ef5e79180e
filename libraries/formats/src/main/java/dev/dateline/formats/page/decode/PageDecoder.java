package dev.dateline.formats.page.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text: by its byte order mark, the media type it came with, its {@code meta}, its bytes.
 *
 * <p>A declaration that the bytes contradict is not believed: what is valid UTF-8 with a letter beyond ASCII is UTF-8
 * whatever a server's default says, and what is not valid UTF-8 is read as the next declaration has it. No byte fails.
 */
public final class PageDecoder {

    /** Browsers look at 1,024 bytes for the {@code meta}; pages with long heads have it later. */
    private static final int PRESCAN_BYTES = 8 << 10;

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LANGUAGE =
            Pattern.compile("<html[^>]{0,500}?\\slang\\s*=\\s*[\"']?\\s*([a-z]{2})", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private PageDecoder() {}

    /**
     * The text of a page.
     *
     * @param mediaType with its parameters, as HTTP gives it
     */
    public static String decode(byte[] bytes, @Nullable String mediaType) {
        for (ByteOrderMark mark : ByteOrderMark.values()) {
            if (mark.begins(bytes)) {
                return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
            }
        }
        Optional<Charset> sent = mediaType == null ? Optional.empty() : named(PARAMETER.matcher(mediaType));
        if (sent.isPresent() && isWide(sent.get())) {
            return new String(bytes, sent.get());
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null && utf8.length() < bytes.length) {
            return utf8;
        }
        return new String(bytes, declared(bytes, sent, utf8 == null));
    }

    private static Charset declared(byte[] bytes, Optional<Charset> sent, boolean brokenUtf8) {
        String head = COMMENT.matcher(
                        new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1))
                .replaceAll("");
        Optional<Charset> meta =
                named(META.matcher(head)).map(charset -> isWide(charset) ? StandardCharsets.UTF_8 : charset);
        if (sent.isPresent() && !(brokenUtf8 && isUtf8(sent.get()) && meta.isPresent())) {
            return sent.get();
        }
        return meta.orElseGet(() -> isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : CharsetLabels.usual(language(head)));
    }

    /** One broken byte among many good sequences is a fault in the text, not another encoding. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == '\uFFFD').count();
        long beyondAscii = text.chars().filter(letter -> letter > 0x7F).count();
        return broken * 3 < beyondAscii;
    }

    private static @Nullable String language(String head) {
        Matcher lang = LANGUAGE.matcher(head);
        return lang.find() ? lang.group(1) : null;
    }

    private static Optional<Charset> named(Matcher matcher) {
        return matcher.find() ? CharsetLabels.charset(matcher.group(1)) : Optional.empty();
    }

    private static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
