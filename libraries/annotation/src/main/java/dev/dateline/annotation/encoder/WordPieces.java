package dev.dateline.annotation.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * Cuts words into the pieces of a vocabulary, as uncased BERT does: small letters without accents, punctuation apart, then
 * the longest known beginning again and again (Devlin et al. 2019, "WordPiece").
 *
 * <p>Immutable; shared by all threads.
 */
public final class WordPieces {

    /** The most pieces that are made of one word; what follows them is left out. */
    static final int MOST_PIECES = 16;

    /** The longest word that is cut, in UTF-16 units; the rest of a longer one is left out. */
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUED = "##";

    private final PieceTable openers;
    private final PieceTable continuations;
    private final int size;
    private final int unknown;
    private final int opening;
    private final int separating;

    private WordPieces(List<String> pieces) {
        this.size = pieces.size();
        this.openers = new PieceTable(pieces.size());
        this.continuations = new PieceTable(pieces.size());
        for (int piece = 0; piece < pieces.size(); piece++) {
            String text = pieces.get(piece);
            if (text.startsWith(CONTINUED) && text.length() > CONTINUED.length()) {
                continuations.put(text.substring(CONTINUED.length()), piece);
            } else {
                openers.put(text, piece);
            }
        }
        this.unknown = known("[UNK]");
        this.opening = known("[CLS]");
        this.separating = known("[SEP]");
    }

    /** Reads a vocabulary in UTF-8, a piece a line, numbered from 0. */
    public static WordPieces read(InputStream vocabulary) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
        return new WordPieces(reader.lines().toList());
    }

    /** How many pieces there are. */
    public int size() {
        return size;
    }

    /** The number of the piece that opens a window. */
    int opening() {
        return opening;
    }

    /** The number of the piece that ends a sentence. */
    int separating() {
        return separating;
    }

    /**
     * Cuts one word.
     *
     * @param word of at least one character
     * @param into receives the numbers of the pieces, from {@code at} on; has room for {@link #MOST_PIECES}
     * @return how many there are, at least one
     */
    int cut(CharSequence word, int[] into, int at) {
        String plain = plain(word);
        int made = 0;
        for (int from = 0; from < plain.length() && made < MOST_PIECES; ) {
            int to = from + 1;
            if (!standsAlone(plain.charAt(from))) {
                while (to < plain.length() && !standsAlone(plain.charAt(to))) {
                    to++;
                }
            }
            made += cutRun(plain, from, to, into, at + made, MOST_PIECES - made);
            from = to;
        }
        if (made == 0) {
            into[at] = unknown;
            made = 1;
        }
        return made;
    }

    /** One unknown piece where a run can't be made of known ones to its end. */
    private int cutRun(String plain, int from, int to, int[] into, int at, int room) {
        int made = 0;
        for (int next = from; next < to && made < room; ) {
            PieceTable table = next == from ? openers : continuations;
            int slot = table.longest(plain, next, to);
            if (slot < 0) {
                into[at] = unknown;
                return 1;
            }
            into[at + made++] = table.piece(slot);
            next += table.length(slot);
        }
        return made;
    }

    private static String plain(CharSequence word) {
        String cut = word.subSequence(0, Math.min(word.length(), LONGEST_WORD)).toString();
        if (isPlain(cut)) {
            return cut;
        }
        String apart = Normalizer.normalize(cut, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .filter(letter -> !Character.isISOControl(letter) && !Character.isWhitespace(letter))
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPlain(String word) {
        for (int unit = 0; unit < word.length(); unit++) {
            char letter = word.charAt(unit);
            if (letter <= ' ' || letter >= 127 || (letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Punctuation as BERT has it, all of ASCII's signs included, and Chinese characters. */
    private static boolean standsAlone(char unit) {
        if (unit < 128) {
            return !Character.isLetterOrDigit(unit);
        }
        return switch (Character.getType(unit)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(unit);
        };
    }

    private int known(String piece) {
        int slot = openers.longest(piece, 0, piece.length());
        if (slot < 0 || openers.length(slot) != piece.length()) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return openers.piece(slot);
    }
}
