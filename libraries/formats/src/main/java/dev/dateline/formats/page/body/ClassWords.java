package dev.dateline.formats.page.body;

import dev.dateline.formats.page.claim.ClassNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Words that pages name their elements with, from a resource. */
final class ClassWords {

    private static final String FOLDER = "/dev/dateline/formats/page/";

    private static final int LONGEST_ID = 32;

    private final Set<String> words = new HashSet<>();

    private ClassWords() {}

    static ClassWords of(String resource) {
        try (InputStream stream = ClassWords.class.getResourceAsStream(FOLDER + resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            ClassWords list = new ClassWords();
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> list.words.addAll(List.of(line.split(" ", -1))));
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
