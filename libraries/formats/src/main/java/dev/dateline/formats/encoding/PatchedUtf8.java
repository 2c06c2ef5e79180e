package dev.dateline.formats.encoding;

import dev.dateline.formats.bytes.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 into which other bytes slipped: each of those is read as windows-1252, the rest as it is. */
final class PatchedUtf8 {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PatchedUtf8() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : Utf8.lengthAt(bytes, at, bytes.length);
            if (length == 0) {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                text.append(new String(bytes, at, 1, WINDOWS_1252));
                at++;
                from = at;
            } else {
                at += length;
            }
        }
        return text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                .toString();
    }
}
