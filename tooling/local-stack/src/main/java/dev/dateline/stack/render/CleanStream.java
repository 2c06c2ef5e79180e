package dev.dateline.stack.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * The last door before a terminal: writes what would steer it in letters, as JSON does, where it means the same in a string.
 *
 * <p>All that a command prints, in any form, goes through here, so that a new form needs to know nothing of it. Line ends,
 * tabs and the sequences that set colours or clear a line pass: text from outside has lost its escapes before, by
 * {@link Printable}, and in JSON they are written in letters. Takes UTF-8; used by one thread at a time.
 */
public final class CleanStream extends FilterOutputStream {

    private static final int ESCAPE = 0x1b;
    private static final int DELETE = 0x7f;
    private static final int LONGEST = 16;

    /** Bytes of a character, or of a terminal's sequence, that is not whole yet. */
    private final byte[] begun = new byte[LONGEST];

    private int have;

    /** Writes on to that stream. */
    public CleanStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        int clean = offset;
        for (int i = offset; i < end; i++) {
            if (have > 0 || !plain(bytes[i])) {
                out.write(bytes, clean, i - clean);
                clean = i + 1;
                take(bytes[i]);
            }
        }
        out.write(bytes, clean, end - clean);
    }

    /** ASCII that a terminal shows, or that lays out lines. */
    private static boolean plain(byte b) {
        return (b >= ' ' && b != DELETE) || b == '\n' || b == '\t' || b == '\r';
    }

    private void take(byte b) throws IOException {
        begun[have++] = b;
        if (begun[0] == ESCAPE) {
            takeSequence(b);
        } else if (have >= length(begun[0])) {
            show();
        }
    }

    /** A colour, {@code ESC [ digits m}, or the rest of a line cleared, {@code ESC [ K}, passes; no other does. */
    private void takeSequence(byte b) throws IOException {
        boolean goesOn = have == 1 || (have == 2 ? b == '[' : (b >= '0' && b <= '9') || b == ';');
        if (have > 2 && (b == 'm' || b == 'K')) {
            out.write(begun, 0, have);
            have = 0;
        } else if (!goesOn || have == LONGEST) {
            int rest = have - 1;
            byte[] behind = Arrays.copyOfRange(begun, 1, have);
            have = 1;
            show();
            write(behind, 0, rest);
        }
    }

    private static int length(byte first) {
        int bits = first & 0xff;
        return bits < 0xc0 ? 1 : bits < 0xe0 ? 2 : bits < 0xf0 ? 3 : 4;
    }

    private void show() throws IOException {
        int length = have;
        have = 0;
        String text = new String(begun, 0, length, StandardCharsets.UTF_8);
        if (text.codePoints().noneMatch(Printable::steers)) {
            out.write(begun, 0, length);
            return;
        }
        StringBuilder letters = new StringBuilder();
        text.chars().forEach(each -> letters.append(String.format(Locale.ROOT, "\\u%04x", each)));
        out.write(letters.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
