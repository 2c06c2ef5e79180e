package dev.dateline.annotation.time.word;

/** Reads one word that begins with a digit: a number, an ordinal, a decade, a time, or a date in numbers. */
final class Digits {

    private static final int NONE = Packed.NONE;

    private final String text;
    private final int start;
    private final int flags;
    private final ScannedWords words;
    private final Lexicon lexicon;
    private int at;
    private int digits;

    Digits(String text, int start, int flags, ScannedWords words, Lexicon lexicon) {
        this.text = text;
        this.start = start;
        this.flags = flags;
        this.words = words;
        this.lexicon = lexicon;
        this.at = start;
    }

    void read() {
        int number = integer();
        int width = digits;
        char next = peek(0);
        if (next == ':' && width <= 2 && number <= 24 && twoDigits(1)) {
            clock(number);
        } else if (next == ',' && width <= 3 && group(1)) {
            grouped();
        } else if ((next == '/' || next == '-' || next == '.') && width <= 4 && WordScanner.digit(peek(1))) {
            if (!date(number, width, next)) {
                fractionOrNumber(number, width);
            }
        } else if (WordScanner.letter(next)) {
            suffixed(number, width);
        } else {
            plain(number, width);
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    private boolean twoDigits(int ahead) {
        return WordScanner.digit(peek(ahead))
                && WordScanner.digit(peek(ahead + 1))
                && !WordScanner.digit(peek(ahead + 2));
    }

    private boolean group(int ahead) {
        return twoDigits(ahead + 1) && WordScanner.digit(peek(ahead));
    }

    /** Reads digits; a number of more than nine is as good as none and counts as 999,999,999. */
    private int integer() {
        int number = 0;
        digits = 0;
        for (; WordScanner.digit(peek(0)); at++) {
            digits++;
            number = digits > 9 ? 999_999_999 : number * 10 + peek(0) - '0';
        }
        return number;
    }

    private void plain(int number, int width) {
        long slots = Slot.NUM.bit();
        if (number >= 1 && number <= 31 && width <= 2) {
            slots |= Slot.DAY.bit();
        }
        if (width == 4 && number >= 1000 && number < 2200) {
            slots |= Slot.YEAR.bit();
        }
        words.add(start, at, 0, slots, number, flags);
    }

    private void grouped() {
        while (peek(0) == ',' && group(1)) {
            at += 4;
        }
        if (peek(0) == '.' && WordScanner.digit(peek(1))) {
            at++;
            integer();
            words.add(start, at, 0, 0, 0, flags);
            return;
        }
        long number = 0;
        for (int digit = start; digit < at && number < 100_000_000; digit++) {
            number = text.charAt(digit) == ',' ? number : number * 10 + text.charAt(digit) - '0';
        }
        words.add(start, at, 0, Slot.NUM.bit(), number, flags);
    }

    private void fractionOrNumber(int number, int width) {
        if (peek(0) != '.') {
            plain(number, width);
            return;
        }
        int dot = at;
        at++;
        int fraction = integer();
        int places = digits;
        if (peek(0) == '.' && WordScanner.digit(peek(1))) {
            while (peek(0) == '.' && WordScanner.digit(peek(1))) {
                at++;
                integer();
            }
            words.add(start, at, 0, 0, 0, flags);
            return;
        }
        long slots = Slot.DECIMAL.bit();
        long value = number * 1000L + (places == 1 ? fraction * 100L : places == 2 ? fraction * 10L : fraction);
        if (places > 3 || width > 6) {
            slots = 0;
        }
        if (places == 2 && number <= 24 && fraction < 60 && at - dot == 3 && halfOfDayFollows()) {
            slots = Slot.CLOCK.bit();
            value = Packed.clock(number, fraction, NONE);
        }
        words.add(start, at, 0, slots, value, flags);
    }

    private boolean halfOfDayFollows() {
        int ahead = WordScanner.blank(peek(0)) ? 1 : 0;
        char half = Lexicon.lower(peek(ahead));
        char after = Lexicon.lower(peek(ahead + 1));
        return (half == 'a' || half == 'p')
                && (after == 'm' || (after == '.' && Lexicon.lower(peek(ahead + 2)) == 'm'));
    }

    private void clock(int hour) {
        at++;
        int minute = integer();
        int second = NONE;
        if (peek(0) == ':' && twoDigits(1)) {
            at++;
            second = integer();
            if (peek(0) == '.' && WordScanner.digit(peek(1))) {
                at++;
                integer();
            }
        }
        boolean valid = minute < 60 && (second == NONE || second < 60) && (hour < 24 || minute == 0);
        words.add(start, at, 0, valid ? Slot.CLOCK.bit() : 0, Packed.clock(hour, minute, second), flags);
    }

    /** Reads "2025-01-06", "2015-3", "12/31/1989", "31.12.1989", "4/23"; false where it is none of these. */
    private boolean date(int first, int width, char separator) {
        int back = at;
        at++;
        int second = integer();
        int secondWidth = digits;
        int third = NONE;
        int thirdWidth = 0;
        if (secondWidth <= 2 && peek(0) == separator && WordScanner.digit(peek(1))) {
            at++;
            third = integer();
            thirdWidth = digits;
        }
        boolean more = WordScanner.digit(peek(0))
                || (peek(0) == '.' && WordScanner.digit(peek(1)))
                || (peek(0) == separator && WordScanner.digit(peek(1)))
                || peek(0) == '%';
        if (!more && secondWidth <= 2) {
            if (width == 4 && first >= 1000 && second >= 1 && second <= 12) {
                if ((third == NONE && separator == '-' && first < 2200)
                        || (third != NONE && thirdWidth <= 2 && third >= 1 && third <= 31)) {
                    words.add(
                            start, at, 0, Slot.ISO.bit(), Packed.date(first, second, third == NONE ? 0 : third), flags);
                    isoTime();
                    return true;
                }
            } else if (width <= 2 && (thirdWidth == 4 || thirdWidth == 2 || (third == NONE && separator == '/'))) {
                if (third != NONE) {
                    words.order(first, second);
                }
                words.add(start, at, 0, Slot.SLASHED.bit(), Packed.date(first, second, third), flags);
                return true;
            }
        }
        at = back;
        digits = width;
        return false;
    }

    /** "T10:30:00Z" after an ISO date. */
    private void isoTime() {
        if (peek(0) != 'T' || (!twoDigits(1) && !WordScanner.digit(peek(3)))) {
            return;
        }
        int from = at;
        at++;
        int hour = integer();
        if (peek(0) != ':' || !twoDigits(1) || hour > 24) {
            at = from;
            return;
        }
        at++;
        int minute = integer();
        int second = NONE;
        if (peek(0) == ':' && twoDigits(1)) {
            at++;
            second = integer();
        }
        if (minute < 60 && (second == NONE || second < 60)) {
            words.add(from, at, 0, Slot.CLOCK.bit(), Packed.clock(hour, minute, second), ScannedWords.GLUED);
        } else {
            words.add(from, at, 0, 0, 0, ScannedWords.GLUED);
        }
    }

    /** "21st", "1990s", "5pm", "3.5years", "A320"-like mixtures. */
    private void suffixed(int number, int width) {
        int hash = 0;
        int end = at;
        while (end < text.length() && end - at < 8 && WordScanner.letter(text.charAt(end))) {
            hash = Lexicon.hash(hash, Lexicon.lower(text.charAt(end)));
            end++;
        }
        char first = Lexicon.lower(peek(0));
        char second = Lexicon.lower(peek(1));
        if (end - at == 2 && ordinal(first, second)) {
            at = end;
            long slots = Slot.ORD.bit() | (number >= 1 && number <= 31 ? Slot.DAY.bit() : 0);
            words.add(start, at, 0, slots, number, flags);
        } else if (end - at == 1
                && first == 's'
                && number % 10 == 0
                && ((width == 4 && number >= 1000) || width == 2)) {
            at = end;
            int year = width == 4 ? number : 1900 + number;
            words.add(start, at, 0, Slot.DECADE.bit(), year, flags);
        } else if (end - at == 1 && (first == 'a' || first == 'p') && second == '.' && Lexicon.lower(peek(2)) == 'm') {
            plain(number, width);
        } else if (end - at <= 7 && lexicon.find(text, at, end, hash) != 0) {
            plain(number, width);
        } else {
            at = end;
            words.add(start, at, 0, 0, 0, flags);
        }
    }

    private static boolean ordinal(char first, char second) {
        return (first == 's' && second == 't')
                || (first == 'n' && second == 'd')
                || (first == 'r' && second == 'd')
                || (first == 't' && second == 'h');
    }
}
