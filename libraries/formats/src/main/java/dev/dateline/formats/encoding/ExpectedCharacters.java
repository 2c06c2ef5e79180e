package dev.dateline.formats.encoding;

import java.nio.charset.Charset;

/** How much a character speaks for the encoding that it came out of, from 0 to 1. */
final class ExpectedCharacters {

    private ExpectedCharacters() {}

    /**
     * What a character is worth after another: nothing after a Latin letter, for there it is a letter with an accent that was
     * misread.
     */
    static double weight(Charset charset, char c, char before) {
        if (before < 0x80 && Character.isLetter(before)) {
            return 0;
        }
        return switch (charset.name()) {
            case "EUC-JP", "windows-31j" -> japanese(c);
            case "x-windows-949" -> korean(c);
            case "GB18030" -> ideograph(c, 0x9FA5, 0.85);
            case "Big5" -> ideograph(c, 0x9FA5, 0.8);
            case "windows-1251", "KOI8-R" -> cyrillic(c, before);
            case "x-windows-874" -> c >= 0x0E01 && c <= 0x0E5B ? 0.9 : 0;
            default -> 0;
        };
    }

    private static double japanese(char c) {
        if (c >= 0x3041 && c <= 0x30FE) {
            return 1;
        }
        return c >= 0xFF61 && c <= 0xFF9F ? 0 : ideograph(c, 0x9FA5, 0.7);
    }

    private static double korean(char c) {
        if (c < 0xAC00 || c > 0xD7A3) {
            return c >= 0x3000 && c <= 0x3015 ? 0.5 : 0;
        }
        return 0.95;
    }

    private static double ideograph(char c, int last, double weight) {
        if (c >= 0x4E00 && c <= last) {
            return weight;
        }
        return (c >= 0x3000 && c <= 0x3015) || (c >= 0xFF01 && c <= 0xFF5E) ? 0.5 : 0;
    }

    /** Small letters after letters, capitals after none. */
    private static double cyrillic(char c, char before) {
        boolean small = c >= 0x0430 && c <= 0x0451;
        boolean capital = c >= 0x0410 && c <= 0x042F;
        boolean inWord = Character.isLetter(before);
        return small ? 0.95 : capital ? (inWord ? 0.2 : 0.9) : 0;
    }
}
