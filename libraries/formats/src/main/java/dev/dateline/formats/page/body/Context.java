package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.Words;
import java.util.HashSet;
import java.util.Set;

/** What is known of an article before its body is read, to tell its parts by. */
public final class Context {

    private final String headline;
    private final Set<String> descriptions = new HashSet<>();

    public Context(String headline, Set<String> descriptions) {
        this.headline = Words.squeezed(headline);
        descriptions.forEach(text -> this.descriptions.add(Words.squeezed(text)));
    }

    boolean isHeadline(String text) {
        return Words.squeezed(text).equals(headline);
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
