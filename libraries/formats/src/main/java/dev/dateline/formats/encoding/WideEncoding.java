package dev.dateline.formats.encoding;

import dev.dateline.formats.bytes.Texts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * UTF-16 or UTF-32, as the first bytes of a document show it: by a mark, or by the zeros of characters that are ASCII.
 *
 * @param mark the length of the mark, in bytes
 * @param unit the length of a code unit, in bytes
 */
public record WideEncoding(Charset charset, int mark, int unit) {

    /** How many characters must be. */
    private static final int ASCII = 8;

    /** The encoding that a document begins in, where it is one of these. */
    public static Optional<WideEncoding> of(byte[] first) {
        return XmlDeclaration.shown(first)
                .map(shown -> of(shown.charset(), shown.length()))
                .filter(wide -> wide.unit > 1)
                .or(() -> ofZeros(first))
                .filter(wide -> wide.mark > 0 || wide.isText(first));
    }

    private static WideEncoding of(Charset charset, int mark) {
        String name = charset.name();
        return new WideEncoding(charset, mark, name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1);
    }

    /** UTF-32 without a mark; UTF-16 was told before. */
    private static Optional<WideEncoding> ofZeros(byte[] first) {
        if (first.length < 4) {
            return Optional.empty();
        }
        if (first[0] == 0 && first[1] == 0 && first[2] == 0 && first[3] != 0) {
            return Optional.of(of(Charset.forName("UTF-32BE"), 0));
        }
        boolean little = first[0] != 0 && first[1] == 0 && first[2] == 0 && first[3] == 0;
        return little ? Optional.of(of(Charset.forName("UTF-32LE"), 0)) : Optional.empty();
    }

    /** Whether the first characters are all ASCII, as those of dated text and of JSON are: two zeros prove nothing. */
    private boolean isText(byte[] first) {
        int length = Math.min(first.length, ASCII * unit) / unit * unit;
        return new String(first, 0, length, charset).chars().allMatch(c -> c < 0x7F && !Texts.isBinary(c));
    }

    /**
     * The characters of a document in it, without its mark.
     *
     * @throws CharacterCodingException where it is not in it after all
     */
    public String decode(byte[] document) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(document, mark, document.length - mark))
                .toString();
    }

    /** How many bytes here what these bytes are in UTF-8 takes: whole characters. */
    public long lengthOf(byte[] utf8, int from, int to) {
        long units = 0;
        for (int i = from; i < to; i++) {
            int lead = utf8[i] & 0xFF;
            boolean continues = (lead & 0xC0) == 0x80;
            units += continues ? 0 : lead >= 0xF0 && unit == 2 ? 2 : 1;
        }
        return units * unit;
    }
}
