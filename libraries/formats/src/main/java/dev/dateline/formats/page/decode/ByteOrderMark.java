package dev.dateline.formats.page.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks that a text may begin with, which say its encoding. */
enum ByteOrderMark {
    UTF_8("\u00EF\u00BB\u00BF"),
    UTF_16_BIG_ENDIAN("\u00FE\u00FF"),
    UTF_16_LITTLE_ENDIAN("\u00FF\u00FE");

    private final String mark;

    /**
     * Each letter of a mark is one of its bytes.
     */
    ByteOrderMark(String mark) {
        this.mark = mark;
    }

    Charset charset() {
        return switch (this) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16_BIG_ENDIAN -> StandardCharsets.UTF_16BE;
            case UTF_16_LITTLE_ENDIAN -> StandardCharsets.UTF_16LE;
        };
    }

    /** In bytes. */
    int length() {
        return mark.length();
    }

    boolean begins(byte[] bytes) {
        int start = Math.min(bytes.length, mark.length());
        return new String(bytes, 0, start, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
