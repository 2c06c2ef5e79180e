package dev.dateline.annotation.time.word;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text's words as dates need them, in arrays; offsets are UTF-16 units.
 *
 * <p>Filled by {@link WordScanner}, then only read.
 */
public final class ScannedWords {

    static final int GLUED = 1;
    static final int PARAGRAPH = 2;
    static final int CAPITAL = 4;
    static final int PARTICIPLE = 8;

    private static final int LONGEST_SPELLED = 16;

    private final String text;
    private final Lexicon lexicon;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private long[] slots;
    private long[] values;
    private byte[] flags;
    private boolean dayFirst;
    private boolean monthFirst;
    private int capitals;
    private int smalls;

    ScannedWords(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        int capacity = text.length() / 5 + 16;
        starts = new int[capacity];
        ends = new int[capacity];
        numbers = new int[capacity];
        slots = new long[capacity];
        values = new long[capacity];
        flags = new byte[capacity];
    }

    void add(int start, int end, int number, long slotBits, long value, int flagBits) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            numbers = Arrays.copyOf(numbers, capacity);
            slots = Arrays.copyOf(slots, capacity);
            values = Arrays.copyOf(values, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }
        set(size++, start, end, number, slotBits, value, flagBits);
    }

    void set(int word, int start, int end, int number, long slotBits, long value, int flagBits) {
        starts[word] = start;
        ends[word] = end;
        numbers[word] = number;
        slots[word] = slotBits;
        values[word] = value;
        flags[word] = (byte) flagBits;
    }

    void move(int from, int to) {
        set(to, starts[from], ends[from], numbers[from], slots[from], values[from], flags[from]);
    }

    void truncate(int newSize) {
        size = newSize;
    }

    /** Hears of a date in numbers that only one order can be: 31/12/1989, 12/31/1989. */
    void order(int first, int second) {
        dayFirst |= first > 12 && first <= 31 && second <= 12;
        monthFirst |= first <= 12 && second > 12 && second <= 31;
    }

    /** Whether the text writes 31/12/1989 somewhere and 12/31/1989 nowhere. */
    public boolean dayFirst() {
        return dayFirst && !monthFirst;
    }

    /** Whether the text writes 12/31/1989 somewhere and 31/12/1989 nowhere. */
    public boolean monthFirst() {
        return monthFirst && !dayFirst;
    }

    int flags(int word) {
        return flags[word];
    }

    /** The text that they are the words of. */
    public String text() {
        return text;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** A word's first UTF-16 unit. */
    public int start(int word) {
        return starts[word];
    }

    /** The UTF-16 unit after a word's last. */
    public int end(int word) {
        return ends[word];
    }

    /** A word's number in the lexicon, 0 where it has none or there is no such word. */
    public int number(int word) {
        return word >= 0 && word < size ? numbers[word] : 0;
    }

    /** What a word can be, as bits of {@link Slot}; none where there is no such word. */
    public long slots(int word) {
        return word >= 0 && word < size ? slots[word] : 0;
    }

    /** Whether a word can be a slot. */
    public boolean is(int word, Slot slot) {
        return (slots(word) & slot.bit()) != 0;
    }

    /** A word's value as a slot. */
    public long value(int word, Slot slot) {
        return numbers[word] != 0 ? lexicon.value(numbers[word], slot) : values[word];
    }

    /** Whether the word is spelled so, in any case. */
    public boolean is(int word, String spelling) {
        return word >= 0
                && word < size
                && ends[word] - starts[word] == spelling.length()
                && text.regionMatches(true, starts[word], spelling, 0, spelling.length());
    }

    /** A word in lower case; empty where there is no such word or it has more than sixteen letters. */
    public String spelling(int word) {
        return word >= 0 && word < size && ends[word] - starts[word] <= LONGEST_SPELLED
                ? text.substring(starts[word], ends[word]).toLowerCase(Locale.ROOT)
                : "";
    }

    /** Hears of a word of four letters or more. */
    void cased(boolean capital) {
        capitals += capital ? 1 : 0;
        smalls += capital ? 0 : 1;
    }

    /** Whether the text is a headline in title case or in capitals, so that a capital tells nothing. */
    public boolean headline() {
        return smalls == 0 && capitals >= 3 && !text.endsWith(".");
    }

    /** Whether nothing stands between a word and the one before it. */
    public boolean glued(int word) {
        return word >= 0 && word < size && (flags[word] & GLUED) != 0;
    }

    /** Whether an empty line, or the text's start, stands before a word. */
    public boolean opensParagraph(int word) {
        return word >= size || (flags[word] & PARAGRAPH) != 0;
    }

    /** Whether a word begins with a capital letter. */
    public boolean capital(int word) {
        return word >= 0 && word < size && (flags[word] & CAPITAL) != 0;
    }

    /** Whether an unknown word has the ending of a past tense or participle. */
    public boolean participle(int word) {
        return word >= 0 && word < size && (flags[word] & PARTICIPLE) != 0;
    }

    /** The first UTF-16 unit of a word; 0 past either end. */
    public char first(int word) {
        return word >= 0 && word < size ? text.charAt(starts[word]) : 0;
    }
}
