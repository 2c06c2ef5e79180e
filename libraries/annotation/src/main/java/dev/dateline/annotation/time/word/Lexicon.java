package dev.dateline.annotation.time.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a language's rules speak of, found without making a string.
 *
 * <p>Immutable and thread-safe once built. A word's number is 0 where it is not in the lexicon.
 */
public final class Lexicon {

    private static final int SLOTS = Slot.values().length;

    private final String[] words;
    private final long[] slots;
    private final long[] values;
    private final boolean[] abbreviations;
    private final int[] table;

    private Lexicon(Builder builder) {
        int size = builder.words.size();
        words = builder.words.toArray(String[]::new);
        slots = new long[size];
        values = new long[size * SLOTS];
        abbreviations = new boolean[size];
        for (int word = 0; word < size; word++) {
            slots[word] = builder.slots.get(word);
            abbreviations[word] = builder.abbreviations.get(word);
            System.arraycopy(builder.values.get(word), 0, values, word * SLOTS, SLOTS);
        }
        table = new int[Integer.highestOneBit(size * 4) * 2];
        for (int word = 1; word < size; word++) {
            int hash = 0;
            for (int at = 0; at < words[word].length(); at++) {
                hash = hash(hash, words[word].charAt(at));
            }
            int place = place(hash);
            while (table[place] != 0) {
                place = place + 1 & table.length - 1;
            }
            table[place] = word;
        }
    }

    /** The hash of a word grown by one character in lower case. */
    static int hash(int hash, char lower) {
        return hash * 31 + lower;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    /** The number of the word that stands between start and end, in any case, whose lower-case hash is given. */
    int find(String text, int start, int end, int hash) {
        for (int place = place(hash); table[place] != 0; place = place + 1 & table.length - 1) {
            if (same(words[table[place]], text, start, end)) {
                return table[place];
            }
        }
        return 0;
    }

    private static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != lower(text.charAt(start + at))) {
                return false;
            }
        }
        return true;
    }

    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
    }

    /** What a word can be, as bits of {@link Slot}. */
    public long slots(int number) {
        return slots[number];
    }

    /** Whether a full stop after the word belongs to it. */
    boolean abbreviation(int number) {
        return abbreviations[number];
    }

    /** A word's value as a slot. */
    public long value(int number, Slot slot) {
        return values[number * SLOTS + slot.number()];
    }

    /** Collects words; not thread-safe. */
    public static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<Long> slots = new ArrayList<>();
        private final List<long[]> values = new ArrayList<>();
        private final List<Boolean> abbreviations = new ArrayList<>();

        /** A lexicon of no words. */
        public Builder() {
            number("");
        }

        /** The number of a word, which is added where it is new. */
        public int number(String word) {
            return numbers.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> {
                words.add(key);
                slots.add(0L);
                values.add(new long[SLOTS]);
                abbreviations.add(false);
                return words.size() - 1;
            });
        }

        /** Says that each of the words, between spaces, can be the slot with that value. */
        public Builder add(Slot slot, long value, String wordsBetweenSpaces) {
            for (String word : Spaced.list(wordsBetweenSpaces)) {
                int number = number(word);
                slots.set(number, slots.get(number) | slot.bit());
                values.get(number)[slot.number()] = value;
            }
            return this;
        }

        /** Says that each of the words takes a full stop that follows it as its own. */
        public Builder abbreviations(String wordsBetweenSpaces) {
            for (String word : Spaced.list(wordsBetweenSpaces)) {
                abbreviations.set(number(word), true);
            }
            return this;
        }

        /** The lexicon of the words so far. */
        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}
