package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of an article before its body is read, to tell its parts by. */
public final class Context {

    private static final int LONGEST_HEADLINE = 400;

    private final Set<String> headlines = new HashSet<>();
    private final List<String> authors;
    private final Set<String> descriptions = new HashSet<>();

    /**
     * @param headlines what the page has as its headline in one place or another
     * @param descriptions what it says of itself in a sentence or two
     * @param authors the names of those who wrote it
     */
    public Context(Collection<String> headlines, Collection<String> descriptions, Collection<String> authors) {
        headlines.forEach(text -> this.headlines.add(Words.squeezed(text)));
        this.authors = authors.stream().filter(name -> name.indexOf(' ') > 0).toList();
        descriptions.forEach(text -> this.descriptions.add(Words.squeezed(text)));
    }

    /** Whether a text begins with the name of an author, as portraits do. */
    boolean isPortrait(String text) {
        return authors.stream().anyMatch(name -> text.regionMatches(true, 0, name, 0, name.length()));
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
