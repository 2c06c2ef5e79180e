package dev.dateline.annotation.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name, written so that equal names have equal forms.
 *
 * @param words small, without dots, without a leading article; at least one
 */
record NameForm(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private static final Set<String> LINKING_WORDS =
            Set.of("of", "the", "for", "and", "in", "on", "to", "de", "la", "du", "des", "&");

    private static final Set<String> COMPANY_SUFFIXES = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "nv",
            "gmbh",
            "group",
            "holdings",
            "spa",
            "ab",
            "asa",
            "se",
            "bhd",
            "pte");

    NameForm {
        words = List.copyOf(words);
    }

    static NameForm of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1)) {
            String plain = word.replace(".", "").replace('\u2019', '\'');
            if (!plain.isEmpty() && !(words.isEmpty() && plain.equals("the"))) {
                words.add(plain);
            }
        }
        return new NameForm(words.isEmpty() ? List.of(name) : words);
    }

    int size() {
        return words.size();
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether the other form's words end this one. */
    boolean endsWith(NameForm other) {
        return size() > other.size()
                && words.subList(size() - other.size(), size()).equals(other.words);
    }

    /** A person's name without what stands between its first and its last word. */
    NameForm withoutMiddle() {
        return size() <= 2 ? this : new NameForm(List.of(first(), last()));
    }

    /** Whether what stands between its first and its last word is initials only. */
    boolean hasOnlyInitialsBetween() {
        return size() > 2 && words.subList(1, size() - 1).stream().allMatch(word -> word.length() == 1);
    }

    /** An organisation's name without {@code Inc}, {@code Corp} and their like at its end. */
    NameForm withoutCompanySuffix() {
        int end = size();
        while (end > 1 && COMPANY_SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return end == size() ? this : new NameForm(words.subList(0, end));
    }

    /** The letters that its acronym would have: {@code un} for United Nations; its linking words left out. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!LINKING_WORDS.contains(word)) {
                initials.append(word, 0, word.offsetByCodePoints(0, 1));
            }
        }
        return initials.toString();
    }
}
