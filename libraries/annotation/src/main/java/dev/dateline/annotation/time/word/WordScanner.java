package dev.dateline.annotation.time.word;

/**
 * Reads the words off a text, each character once or a few times, without making objects.
 *
 * <p>One use by one thread.
 */
public final class WordScanner {

    /** So many letters a word has at least that tells whether the text is in title case. */
    private static final int CASED = 4;

    /** No word of a lexicon has so many characters, invisible ones included. */
    private static final int LONGEST = 64;

    private final String text;
    private final int length;
    private final Lexicon lexicon;
    private final ScannedWords words;
    private int at;
    private int flags;
    private boolean numerals;

    private WordScanner(String text, Lexicon lexicon) {
        this.text = text;
        this.length = text.length();
        this.lexicon = lexicon;
        this.words = new ScannedWords(text, lexicon);
    }

    /** The words of a text. */
    public static ScannedWords scan(String text, Lexicon lexicon) {
        WordScanner scanner = new WordScanner(text, lexicon);
        scanner.scan();
        if (scanner.numerals) {
            Numerals.join(scanner.words, lexicon);
        }
        return scanner.words;
    }

    private void scan() {
        flags = ScannedWords.PARAGRAPH;
        int lines = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (blank(c)) {
                lines += c == '\n' ? 1 : 0;
                flags = (flags & ScannedWords.PARAGRAPH) | (lines > 1 ? ScannedWords.PARAGRAPH : 0);
                at++;
                continue;
            }
            lines = 0;
            if (letter(c)) {
                word();
            } else if (digit(c)) {
                new Digits(text, at, flags, words, lexicon).read();
                at = words.end(words.size() - 1);
            } else if (c == '\'' || c == '’' || c == '‘') {
                apostrophe();
            } else if (c == '&' && Marks.entity(text, at) > 0) {
                entity();
                continue;
            } else if (Marks.tag(text, at)) {
                int start = at;
                at = Marks.addressEnd(text, at);
                words.add(start, at, 0, 0, 0, flags);
            } else if (Marks.address(text, at, (flags & ScannedWords.GLUED) != 0)) {
                address();
            } else {
                sign(c);
            }
            flags = ScannedWords.GLUED;
        }
    }

    /** "&amp;" is a sign, "&nbsp;" the space that it stands for. */
    private void entity() {
        int start = at;
        at += Marks.entity(text, at);
        if (Marks.space(text, start)) {
            flags &= ~ScannedWords.GLUED;
            return;
        }
        words.add(start, at, 0, 0, 0, flags);
        flags = ScannedWords.GLUED;
    }

    /** One word of what stands between two spaces, whatever was read of it. */
    private void address() {
        int first = words.size() - 1;
        while (first > 0 && words.glued(first)) {
            first--;
        }
        at = Marks.addressEnd(text, at);
        words.set(first, words.start(first), at, 0, 0, 0, words.flags(first));
        words.truncate(first + 1);
    }

    private void word() {
        int start = at;
        boolean broken = false;
        int hash = 0;
        char c = text.charAt(at);
        int shape = (c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c)) ? ScannedWords.CAPITAL : 0;
        for (; at < length && (letter(text.charAt(at)) || Marks.invisible(text.charAt(at))); at++) {
            if (Marks.invisible(text.charAt(at))) {
                broken = true;
            } else {
                hash = Lexicon.hash(hash, Lexicon.lower(text.charAt(at)));
            }
        }
        if (at - start == 1 && at < length) {
            if (at + 1 < length && text.charAt(at) == '.' && letter(text.charAt(at + 1))) {
                initials(start, shape);
                return;
            }
            if ((text.charAt(at) == '\'' || text.charAt(at) == '’') && text.startsWith("clock", at + 1)) {
                at += 6;
                hash = hash("o'clock");
            }
        }
        int number = broken ? unbroken(start, hash) : lexicon.find(text, start, at, hash);
        if (number == 0) {
            if (at - start > 3 && text.charAt(at - 1) == 'd' && text.charAt(at - 2) == 'e') {
                shape |= ScannedWords.PARTICIPLE;
            }
        } else if (at < length && text.charAt(at) == '.' && lexicon.abbreviation(number)) {
            at++;
        }
        known(start, number, shape);
    }

    private int unbroken(int start, int hash) {
        String word = Marks.visible(text.substring(start, Math.min(at, start + LONGEST)));
        return lexicon.find(word, 0, word.length(), hash);
    }

    /** Letters with full stops between them: "p.m.", "U.S.". */
    private void initials(int start, int shape) {
        at = start;
        int hash = 0;
        while (at + 1 < length && letter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            hash = Lexicon.hash(Lexicon.hash(hash, Lexicon.lower(text.charAt(at))), '.');
            at += 2;
        }
        if (at < length && letter(text.charAt(at)) && (at + 1 == length || !letter(text.charAt(at + 1)))) {
            hash = Lexicon.hash(hash, Lexicon.lower(text.charAt(at)));
            at++;
        }
        known(start, lexicon.find(text, start, at, hash), shape);
    }

    private void known(int start, int number, int shape) {
        long slots = lexicon.slots(number);
        if (at - start >= CASED && (slots & Slot.LINK.bit()) == 0) {
            words.cased((shape & ScannedWords.CAPITAL) != 0);
        }
        numerals |= (slots & Slot.NUMERAL.bit()) != 0;
        words.add(start, at, number, slots, 0, flags | shape);
    }

    /** "'s" and its like are words of their own; "'89" is a year. */
    private void apostrophe() {
        int start = at++;
        int hash = Lexicon.hash(0, '\'');
        if (at + 1 < length && digit(text.charAt(at)) && digit(text.charAt(at + 1))) {
            int year = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
            boolean ends = at + 2 == length || (!digit(text.charAt(at + 2)) && !letter(text.charAt(at + 2)));
            boolean decade = at + 2 < length && text.charAt(at + 2) == 's' && year % 10 == 0;
            if (ends || decade) {
                at += decade ? 3 : 2;
                words.add(
                        start,
                        at,
                        0,
                        (decade ? Slot.DECADE : Slot.YEAR).bit(),
                        1900 + year + (year < 40 ? 100 : 0),
                        flags);
                return;
            }
        }
        int end = at;
        while (end < length && end - at < 4 && letter(text.charAt(end))) {
            hash = Lexicon.hash(hash, Lexicon.lower(text.charAt(end)));
            end++;
        }
        int number = lexicon.find(text, start, end, hash);
        if (number == 0) {
            words.add(start, at, lexicon.find(text, start, at, Lexicon.hash(0, '\'')), 0, 0, flags);
        } else {
            at = end;
            words.add(start, at, number, lexicon.slots(number), 0, flags);
        }
    }

    private void sign(char c) {
        int start = at++;
        int hash = Lexicon.hash(0, Lexicon.lower(c));
        if (c == '-' || c == '–' || c == '—') {
            boolean twice = at < length && text.charAt(at) == '-';
            at += twice ? 1 : 0;
            boolean joins = !twice && (flags & ScannedWords.GLUED) != 0 && at < length && text.charAt(at) > ' ';
            hash = hash(joins ? "-" : "--");
            words.add(start, at, lexicon.find(joins ? "-" : "--", 0, joins ? 1 : 2, hash), 0, 0, flags);
            return;
        }
        int number = lexicon.find(text, start, at, hash);
        words.add(start, at, number, lexicon.slots(number), 0, flags);
    }

    private static int hash(String word) {
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            hash = Lexicon.hash(hash, word.charAt(at));
        }
        return hash;
    }

    /** White space, and what is none for Unicode but shows as such: no-break and thin spaces. */
    static boolean blank(char c) {
        return c <= ' ' || (c > 127 && Character.isSpaceChar(c));
    }

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
