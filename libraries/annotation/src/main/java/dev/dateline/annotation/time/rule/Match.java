package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words that a rule's pattern matched, one for each of its elements, and the scene to read them in. */
public final class Match {

    private final ScannedWords words;
    private final int start;
    private final int[] elements;
    private final int span;
    private final Scene scene;
    private final Tense tense;

    Match(ScannedWords words, int start, int[] elements, int span, Scene scene, Tense tense) {
        this.words = words;
        this.start = start;
        this.elements = elements;
        this.span = span;
        this.scene = scene;
        this.tense = tense;
    }

    /** What the words are read against. */
    public Scene scene() {
        return scene;
    }

    /** All words of the text. */
    public ScannedWords words() {
        return words;
    }

    /** The first of the words that matched. */
    public int start() {
        return start;
    }

    /** The word after the last that belongs to the date. */
    public int end() {
        return start + span;
    }

    /** Whether one of the words matched as a slot. */
    public boolean has(Slot slot) {
        return word(slot, 0) >= 0;
    }

    /** Whether one of the words is spelled so. */
    public boolean has(String spelling) {
        for (int word = start; word < start + elements.length; word++) {
            if (words.is(word, spelling)) {
                return true;
            }
        }
        return false;
    }

    /** The word that matched as a slot, the nth from 0; -1 where none did. */
    public int word(Slot slot, int nth) {
        int left = nth;
        for (int at = 0; at < elements.length; at++) {
            if (elements[at] == ~slot.number() && left-- == 0) {
                return start + at;
            }
        }
        return -1;
    }

    /** The value of the first word that matched as a slot; -1 where none did. */
    public int value(Slot slot) {
        return value(slot, 0);
    }

    /** The value of the nth word, from 0, that matched as a slot; -1 where none did. */
    public int value(Slot slot, int nth) {
        return (int) packed(slot, nth);
    }

    /** The packed value of the nth word, from 0, that matched as a slot; -1 where none did. */
    public long packed(Slot slot, int nth) {
        int word = word(slot, nth);
        if (word < 0) {
            return -1;
        }
        if (slot == Slot.DAY) {
            return words.value(word, words.is(word, Slot.NUM) ? Slot.NUM : Slot.ORD);
        }
        if (slot == Slot.YEAR && words.is(word, Slot.NUM)) {
            return words.value(word, Slot.NUM);
        }
        return words.value(word, slot);
    }

    /** The day of the month that matched; 0 where none did. */
    public int day() {
        return has(Slot.DAY) ? value(Slot.DAY) : 0;
    }

    /** The year that matched, empty where none did. */
    public Optional<Integer> year() {
        return has(Slot.YEAR) ? Optional.of(value(Slot.YEAR)) : Optional.empty();
    }

    /** The grain of the unit that matched. */
    public Grain grain() {
        int unit = value(Slot.UNIT);
        return Grain.of(unit < 0 ? ~unit : unit);
    }

    /** Whether the unit that matched is in the plural. */
    public boolean plural() {
        return has(Slot.UNIT) && value(Slot.UNIT) < 0;
    }

    /** How much of the unit: the number that matched last, or {@code X} where a vague word did, else 1. */
    public Span span() {
        return new Span(amount(), grain());
    }

    /** The number that matched last, as a decimal. */
    public String amount() {
        for (int at = elements.length - 1; at >= 0; at--) {
            int word = start + at;
            if (elements[at] == ~Slot.NUM.number()) {
                return Long.toString(words.value(word, Slot.NUM));
            }
            if (elements[at] == ~Slot.DECIMAL.number()) {
                return thousandths(words.value(word, Slot.DECIMAL));
            }
            if (elements[at] == ~Slot.VAGUE.number()) {
                long value = words.value(word, Slot.VAGUE);
                return value == 0 ? Span.SOME : Long.toString(value);
            }
        }
        return "1";
    }

    private static String thousandths(long value) {
        return java.math.BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString();
    }

    /** The way that the words around look, or null where nothing tells. */
    public @Nullable Direction direction() {
        return tense.of(words, start, end());
    }

    /** The way that the words around look, back where nothing tells. */
    public Direction directionOrBack() {
        Direction direction = direction();
        return direction == null ? Direction.PAST : direction;
    }

    /** Whether the words around leave no doubt of {@link #direction}. */
    public boolean firm() {
        return tense.firm(words, start, end());
    }
}
