package dev.dateline.formats.text;

import dev.dateline.formats.bytes.Texts;
import java.nio.charset.StandardCharsets;

/**
 * The header line of a dated text: {@code date YYYY-MM-DD Headline}.
 *
 * @param date its ten characters, which need not be a date on the calendar
 * @param headline the rest of the line, maybe empty
 */
record TextHeader(String date, String headline) {

    private static final byte[] FORM = "date dddd-dd-dd".getBytes(StandardCharsets.US_ASCII);
    private static final int WORD = 4;
    private static final int DATE = 10;

    /** Whether a line is a header. */
    static boolean starts(byte[] bytes, int start, int end) {
        return dateAt(bytes, start, end) >= 0;
    }

    /** The header in a line that is one and is UTF-8. */
    static TextHeader of(byte[] bytes, int start, int end) {
        int date = dateAt(bytes, start, end);
        return new TextHeader(
                new String(bytes, date, DATE, StandardCharsets.US_ASCII),
                new String(bytes, date + DATE, end - date - DATE, StandardCharsets.UTF_8).strip());
    }

    /** Where the line's date begins; -1 where it is no header. */
    private static int dateAt(byte[] bytes, int start, int end) {
        int i = skipBlanks(bytes, start, end);
        if (!matches(bytes, i, end, 0, WORD)) {
            return -1;
        }
        int date = skipBlanks(bytes, i + WORD, end);
        boolean header = date > i + WORD
                && matches(bytes, date, end, WORD + 1, FORM.length)
                && (date + DATE == end || Texts.isBlank(bytes[date + DATE]));
        return header ? date : -1;
    }

    private static boolean matches(byte[] bytes, int at, int end, int formStart, int formEnd) {
        if (at + formEnd - formStart > end) {
            return false;
        }
        for (int k = formStart; k < formEnd; k++) {
            byte b = bytes[at + k - formStart];
            boolean digit = b >= '0' && b <= '9';
            boolean wantsDigit = k > WORD && FORM[k] == 'd';
            if (wantsDigit ? !digit : b != FORM[k]) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && Texts.isBlank(bytes[i])) {
            i++;
        }
        return i;
    }
}
