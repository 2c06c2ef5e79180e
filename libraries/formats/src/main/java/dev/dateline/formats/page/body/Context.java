package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.Words;
import java.util.HashSet;
import java.util.Set;

/** What is known of an article before its body is read, to tell its parts by. */
public final class Context {

    private static final int LONGEST_HEADLINE = 400;

    private final Set<String> headlines = new HashSet<>();
    private final Set<String> descriptions = new HashSet<>();

    /**
     * @param headlines what the page has as its headline in one place or another
     * @param descriptions what it says of itself in a sentence or two
     */
    public Context(Set<String> headlines, Set<String> descriptions) {
        headlines.forEach(text -> this.headlines.add(Words.squeezed(text)));
        descriptions.forEach(text -> this.descriptions.add(Words.squeezed(text)));
    }

    boolean isHeadline(String text) {
        return text.length() < LONGEST_HEADLINE && headlines.contains(Words.squeezed(text));
    }

    /** Whether a text is the description that the page gives of itself, or one begins with the other. */
    boolean isDescription(String text) {
        String squeezed = Words.squeezed(text);
        if (squeezed.length() < 25) {
            return false;
        }
        return descriptions.stream()
                .anyMatch(each -> each.length() > 25 && (each.startsWith(squeezed) || squeezed.startsWith(each)));
    }
}
