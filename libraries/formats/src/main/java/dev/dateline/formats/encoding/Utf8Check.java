package dev.dateline.formats.encoding;

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
            int length = lengthAt(bytes, at);
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

    /** How many bytes the character there takes; 0 where none begins. */
    static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length < 2) {
            return length;
        }
        if (at + length > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
    }
}
