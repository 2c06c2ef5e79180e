package dev.dateline.formats.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Tells an encoding from before Unicode by the characters that come out of it.
 *
 * <p>Each candidate reads the bytes without fault or is out; of the others that one wins whose characters are most common where it
 * is used: kana and everyday ideographs, Hangul syllables, Cyrillic in lower case. Where none is convincing it is
 * windows-1252.
 */
final class LegacyGuess {

    private static final int SAMPLE = 64 << 10;

    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("EUC-JP"),
            Charset.forName("windows-31j"),
            Charset.forName("x-windows-949"),
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("x-windows-874"));

    private LegacyGuess() {}

    static String decode(byte[] bytes) {
        byte[] sample = highBytes(bytes);
        Charset best = null;
        double bestScore = 0.6;
        for (Charset each : CANDIDATES) {
            double score = score(sample, each);
            if (score > bestScore) {
                best = each;
                bestScore = score;
            }
        }
        return best == null ? Windows1252.decode(bytes) : new String(bytes, best);
    }

    /** The lines with other than ASCII in them, up to a bound. */
    private static byte[] highBytes(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
        int length = 0;
        int lineStart = 0;
        boolean high = false;
        for (int i = 0; i < bytes.length; i++) {
            high |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                int line = i + 1 - lineStart;
                if (high && length + line <= sample.length) {
                    System.arraycopy(bytes, lineStart, sample, length, line);
                    length += line;
                }
                lineStart = i + 1;
                high = false;
            }
        }
        return length == 0 ? bytes : Arrays.copyOf(sample, length);
    }

    /** The share of characters that one expects of the encoding, among those that are not ASCII. */
    private static double score(byte[] bytes, Charset charset) {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return 0;
        }
        int all = 0;
        double expected = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                expected += ExpectedCharacters.weight(charset, c, before);
            }
            before = c;
        }
        return all == 0 ? 0 : expected / all;
    }
}
