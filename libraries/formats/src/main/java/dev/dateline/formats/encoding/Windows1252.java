package dev.dateline.formats.encoding;

import java.nio.charset.Charset;

/** windows-1252 as the web reads it: its five bytes without a character are controls. */
final class Windows1252 {

    private static final Charset CHARSET = Charset.forName("windows-1252");

    private Windows1252() {}

    static String decode(byte[] bytes) {
        return new String(bytes, CHARSET).replace('\uFFFD', ' ');
    }
}
