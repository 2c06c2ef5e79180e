package dev.dateline.formats.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The characters of a document: XML, JSON, or a web page. */
public final class DocumentText {

    private static final byte ESCAPE = 0x1B;

    private DocumentText() {}

    /**
     * Reads the bytes by their mark; else as UTF-8 where they are; else as the media type says, or as the document itself does,
     * where that is possible; else as what they look like.
     *
     * @param mediaType with its {@code charset}, as HTTP gave it
     */
    public static String of(byte[] bytes, @Nullable String mediaType) {
        return of(bytes, mediaType, XmlDeclaration.declared(bytes), Optional.empty());
    }

    /**
     * Reads the bytes of a web page in the same way; it declares its encoding in a {@code meta}, and its language tells what they
     * look like.
     *
     * @param mediaType with its {@code charset}, as HTTP gave it
     */
    public static String ofPage(byte[] bytes, @Nullable String mediaType) {
        HtmlDeclaration declaration = HtmlDeclaration.of(bytes);
        return of(bytes, mediaType, declaration.declared(), declaration.usual());
    }

    private static String of(
            byte[] bytes, @Nullable String mediaType, Optional<Charset> declared, Optional<Charset> usual) {
        Optional<XmlDeclaration.Shown> shown = XmlDeclaration.shown(bytes);
        if (shown.isPresent()) {
            int mark = shown.get().length();
            return decode(bytes, mark, shown.get().charset());
        }
        Optional<Charset> said = EncodingLabel.ofMediaType(mediaType);
        Utf8Check check = Utf8Check.of(bytes);
        if (check.isUtf8() && !hasEscapes(bytes, check)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return said.flatMap(charset -> strictly(bytes, charset))
                .or(() -> declared.flatMap(charset -> strictly(bytes, charset)))
                .orElseGet(() -> guessed(bytes, check, said.or(() -> declared), usual));
    }

    /** ISO 2022 hides its characters in ASCII behind escapes. */
    private static boolean hasEscapes(byte[] bytes, Utf8Check check) {
        if (check.isAscii()) {
            for (byte each : bytes) {
                if (each == ESCAPE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) && !Utf8Check.of(bytes).isUtf8()
                ? PatchedUtf8.decode(bytes).substring(1)
                : new String(bytes, from, bytes.length - from, charset);
    }

    /** What no byte of is outside the encoding, and what is not UTF-16 or UTF-32: their zeros would have shown. */
    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.name().startsWith("UTF-")) {
            return Optional.empty();
        }
        if (charset.name().equals("windows-1252")) {
            return Utf8Check.of(bytes).isMostlyUtf8() ? Optional.empty() : Optional.of(Windows1252.decode(bytes));
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static String guessed(byte[] bytes, Utf8Check check, Optional<Charset> label, Optional<Charset> usual) {
        if (check.isMostlyUtf8()) {
            return PatchedUtf8.decode(bytes);
        }
        return label.filter(charset -> !charset.name().startsWith("UTF-"))
                .or(() -> usual)
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> LegacyGuess.decode(bytes));
    }
}
