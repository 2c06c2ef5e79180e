package dev.dateline.formats.page.author;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A writer's name that stands in a line of its own, or after a word for "by".
 *
 * @param names the names in it
 * @param line it as it stood
 */
public record Signature(List<String> names, String line) {

    /** In characters. */
    private static final int LONGEST = 45;

    public static final Signature NONE = new Signature(List.of(), "");

    /**
     * The one of a body; without names where there is none.
     *
     * @param header the lines between headline and body, of which only one with a word for "by" counts
     * @param edges the lines that the body begins and ends with
     * @param language of the page, of two letters
     */
    public static Signature of(List<String> header, List<String> edges, String language) {
        return Stream.concat(
                        header.stream().filter(line -> AuthorNames.beginsWithBy(line, language)),
                        edges.stream().filter(line -> isAlone(line, language)))
                .map(line -> new Signature(AuthorNames.inSight(line, language, Set.of()), line))
                .filter(signature -> !signature.names.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    /** Capitals tell a name from other short lines, so only in scripts that have them. */
    private static boolean isAlone(String line, String language) {
        if (line.length() > LONGEST || !Character.isUpperCase(line.codePointAt(0))) {
            return AuthorNames.beginsWithBy(line, language);
        }
        List<String> names = AuthorNames.inSight(line, language, Set.of());
        int letters = names.stream().mapToInt(String::length).sum();
        return letters * 10 >= line.length() * 9;
    }
}
