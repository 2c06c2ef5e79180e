package dev.dateline.formats.page.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks that a text may begin with, which say its encoding. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    /** In bytes. */
    int length() {
        return mark.length;
    }

    boolean begins(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
