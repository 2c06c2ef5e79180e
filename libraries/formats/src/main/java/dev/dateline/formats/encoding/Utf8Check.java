package dev.dateline.formats.encoding;

import dev.dateline.formats.bytes.Utf8;

/** Whether bytes are UTF-8 (Unicode 15, table 3-7), and how much of them is. */
record Utf8Check(int sequences, int faults) {

    /** Counts the characters of more than one byte, and the bytes that belong to no character. */
    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = Utf8.lengthAt(bytes, at, bytes.length);
            if (length > 1) {
                sequences++;
                at += length;
            } else {
                faults++;
                at++;
            }
        }
        return new Utf8Check(sequences, faults);
    }

    boolean isAscii() {
        return sequences == 0 && faults == 0;
    }

    boolean isUtf8() {
        return faults == 0;
    }

    /** Whether the bytes are UTF-8 but for what slipped in: nothing else has many sequences by chance. */
    boolean isMostlyUtf8() {
        return sequences > 2 * faults || (sequences > 0 && faults <= sequences && faults <= 3);
    }
}
