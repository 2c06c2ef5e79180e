package dev.dateline.annotation.time.word;

/**
 * Joins the words of a number into one: "two hundred and ten", "nineteen ninety-four", "twenty-first".
 *
 * <p>In place and in one pass; a number takes at most twelve words.
 */
final class Numerals {

    private static final int LONGEST = 12;

    private final ScannedWords words;
    private final Lexicon lexicon;
    private final int and;
    private final int hyphen;
    private int end;

    private Numerals(ScannedWords words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.and = lexicon.find("and", 0, 3, Lexicon.hash(Lexicon.hash(Lexicon.hash(0, 'a'), 'n'), 'd'));
        this.hyphen = lexicon.find("-", 0, 1, Lexicon.hash(0, '-'));
    }

    static void join(ScannedWords words, Lexicon lexicon) {
        new Numerals(words, lexicon).join();
    }

    private void join() {
        int kept = 0;
        int word = 0;
        while (word < words.size()) {
            if (!words.is(word, Slot.NUMERAL) || words.is(word, Slot.ORD)) {
                words.move(word++, kept++);
                continue;
            }
            kept = number(word, kept);
            word = end;
        }
        words.truncate(kept);
    }

    private long part(int word) {
        return words.is(word, Slot.NUMERAL) && !words.is(word, Slot.ORD) ? words.value(word, Slot.NUMERAL) : -1;
    }

    private int number(int first, int kept) {
        long value = below100(first);
        boolean year = false;
        long second = end < words.size() && !words.opensParagraph(end) ? part(end) : -1;
        if (value >= 10 && value < 100 && second >= 10 && second < 100) {
            int back = end;
            long tail = below100(end);
            if (value >= 11 && value <= 21 && tail >= 10) {
                value = value * 100 + tail;
                year = true;
            } else {
                end = back;
            }
        } else {
            value = scaled(first, value);
        }
        long ordinal = ordinal(value);
        int flags = words.flags(first);
        boolean article = kept > 0 && first > 0 && part(first) >= 100 && words.is(kept - 1, "a");
        int place = article ? kept - 1 : kept;
        int start = words.start(article ? place : first);
        long slots;
        if (ordinal > 0) {
            value = ordinal;
            slots = Slot.ORD.bit() | (value <= 31 ? Slot.DAY.bit() : 0);
        } else {
            slots = Slot.NUM.bit()
                    | (value >= 1 && value <= 31 ? Slot.DAY.bit() : 0)
                    | (year || (value >= 1900 && value < 2100) ? Slot.YEAR.bit() : 0);
        }
        words.set(place, start, words.end(end - 1), 0, slots, value, article ? words.flags(place) : flags);
        return place + 1;
    }

    /** Reads "five", "fifteen", "fifty", "fifty-five". */
    private long below100(int first) {
        long value = part(first);
        end = first + 1;
        if (value >= 20 && value < 100) {
            int next = words.number(end) == hyphen && words.glued(end) && words.glued(end + 1) ? end + 1 : end;
            long ones = part(next);
            if (ones >= 1 && ones < 10 && !words.opensParagraph(next)) {
                value += ones;
                end = next + 1;
            }
        }
        return value;
    }

    /** Reads what follows of "two hundred and ten thousand". */
    private long scaled(int first, long start) {
        long total = 0;
        long current = start == 100 || start == 1000 ? 0 : start;
        int next = start == 100 || start == 1000 ? first : end;
        while (next < words.size() && next - first < LONGEST) {
            long value = part(next);
            if (value == 100 && current < 100) {
                current = Math.max(current, 1) * 100;
                end = next + 1;
            } else if (value == 1000 && total == 0) {
                total = Math.max(current, 1) * 1000;
                current = 0;
                end = next + 1;
            } else if (value >= 0 && value < 100 && current % 100 == 0 && (current > 0 || total > 0)) {
                current += below100(next);
            } else if (words.number(next) == and
                    && part(next + 1) >= 0
                    && part(next + 1) < 100
                    && current % 100 == 0
                    && (current > 0 || total > 0)) {
                next++;
                continue;
            } else {
                break;
            }
            next = end;
        }
        return total + current;
    }

    /** The ordinal that ends a number, as "first" does after "twenty"; 0 where none does. */
    private long ordinal(long value) {
        int next = words.number(end) == hyphen && words.glued(end) && words.glued(end + 1) ? end + 1 : end;
        if (value % 10 != 0 || value == 0 || !words.is(next, Slot.ORD) || words.number(next) == 0) {
            return 0;
        }
        long ones = lexicon.value(words.number(next), Slot.ORD);
        if (ones < 1 || ones > 9) {
            return 0;
        }
        end = next + 1;
        return value + ones;
    }
}
