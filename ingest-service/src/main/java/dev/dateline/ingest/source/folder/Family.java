package dev.dateline.ingest.source.folder;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names a document may have had before it was rotated or packed: {@code a.ndjson.2.gz} was {@code a.ndjson.2}, {@code
 * a.ndjson.1} and {@code a.ndjson}.
 */
final class Family {

    private static final String GZIP = ".gz";
    private static final Pattern NUMBERED = Pattern.compile("(.+)[.-](\\d{1,4})");
    private static final Pattern DATED = Pattern.compile("(.+)[.-]\\d{4}-?\\d{2}-?\\d{2}([tT._-]?[\\d:-]{4,8})?");

    private Family() {}

    /** The names, without the document's own. */
    static Set<String> before(String name) {
        Set<String> names = new LinkedHashSet<>();
        String plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
        add(names, plain);
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            add(names, numbered.group(1));
            int number = Integer.parseInt(numbered.group(2));
            add(names, plain.substring(0, numbered.start(2)) + (number - 1));
        }
        Matcher dated = DATED.matcher(plain);
        if (dated.matches()) {
            add(names, dated.group(1));
        }
        names.remove(name);
        return names;
    }

    private static void add(Set<String> names, String plain) {
        names.add(plain);
        names.add(plain + GZIP);
    }
}
