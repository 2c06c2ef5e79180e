package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.ClassNames;
import dev.dateline.formats.page.words.WordResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Words that pages name their elements with, from a resource. */
final class ClassWords {

    private static final int LONGEST_ID = 32;

    private final Set<String> words = new HashSet<>();

    private ClassWords() {}

    static ClassWords of(String resource) {
        ClassWords list = new ClassWords();
        WordResource.lines(resource).forEach(list.words::addAll);
        return list;
    }

    /** Those of the words that an element's class or id has. */
    List<String> in(Element element) {
        List<String> found = new ArrayList<>(0);
        collect(element.attr("class"), found);
        String id = element.attr("id");
        if (!isMade(id)) {
            collect(id, found);
        }
        return found;
    }

    /** Whether an id is made from a number or a heading, so that its words mean nothing. */
    private static boolean isMade(String id) {
        return id.length() > LONGEST_ID || id.chars().anyMatch(Character::isDigit);
    }

    private void collect(String names, List<String> found) {
        if (names.isEmpty()) {
            return;
        }
        String before = "";
        for (String token : ClassNames.tokens(names)) {
            if (words.contains(token)) {
                found.add(token);
            } else if (!before.isEmpty() && words.contains(before + '-' + token)) {
                found.add(before + '-' + token);
            }
            before = token;
        }
    }
}
