package dev.dateline.annotation.name;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a name, written so that equal names have equal forms.
 *
 * @param words small, without dots, without a leading article; at least one
 */
public record NameForm(List<String> words) {

    public NameForm {
        words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

    public String first() {
        return words.get(0);
    }

    public String last() {
        return words.get(words.size() - 1);
    }

    /** Whether the other form's words end this one. */
    public boolean endsWith(NameForm other) {
        return size() > other.size()
                && words.subList(size() - other.size(), size()).equals(other.words);
    }

    /** The same with a word more. */
    public NameForm and(String word) {
        return new NameForm(Stream.concat(words.stream(), Stream.of(word)).toList());
    }

    /** A person's name without what stands between its first and its last word. */
    public NameForm withoutMiddle() {
        return size() <= 2 ? this : new NameForm(List.of(first(), last()));
    }

    /** Whether what stands between its first and its last word is initials only. */
    public boolean hasOnlyInitialsBetween() {
        return size() > 2 && words.subList(1, size() - 1).stream().allMatch(word -> word.length() == 1);
    }
}
