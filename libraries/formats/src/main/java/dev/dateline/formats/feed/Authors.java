package dev.dateline.formats.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an entry.
 *
 * @param names each once
 * @param byline the line as it stood; absent where there was none
 */
record Authors(List<String> names, @Nullable String byline) {

    static final Authors NONE = new Authors(List.of(), null);

    private static final int MOST = 100;
    private static final int LONGEST = 1000;
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s<>()\"]+@[^\\s<>()\"]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s(<\"',;]+|[\\s()<>\"',;]+$");
    private static final Pattern BY =
            Pattern.compile("^(?:by|von|par|por|di|door)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SURELY = Pattern.compile("\\s*;\\s*");
    private static final Pattern PERHAPS = Pattern.compile("\\s*,?\\s+(?:and|und|et|y|e|en)\\s+|\\s+&\\s+|\\s*,\\s+");
    private static final Pattern TITLE =
            Pattern.compile("(?:Jr|Sr|Ph\\.?D|M\\.?D|I{2,3})\\.?", Pattern.CASE_INSENSITIVE);

    Authors {
        names = List.copyOf(names);
    }

    /** Those in lines with one or more names each, with an address or without; at most {@link #MOST} lines of a bounded length. */
    static Authors of(List<String> lines) {
        List<String> given = Categories.distinct(lines.stream().limit(MOST).filter(line -> line.length() <= LONGEST));
        List<String> names = Categories.distinct(given.stream().flatMap(Authors::names));
        return given.isEmpty() ? NONE : new Authors(names, String.join(", ", given));
    }

    private static Stream<String> names(String line) {
        String name = AROUND.matcher(MAIL.matcher(line).replaceAll(" ")).replaceAll("");
        return SURELY.splitAsStream(BY.matcher(name).replaceFirst(""))
                .flatMap(part -> parted(part).stream())
                .map(each -> AROUND.matcher(each).replaceAll(""))
                .filter(each -> !each.contains("://"));
    }

    /** Parted where each part is a whole name, of two words or more; else it is one name, such as that of a firm. */
    private static List<String> parted(String names) {
        List<String> parts = PERHAPS.splitAsStream(names).toList();
        boolean whole = parts.stream()
                .allMatch(each ->
                        each.strip().contains(" ") && !TITLE.matcher(each).matches());
        return whole ? parts : List.of(names);
    }
}
