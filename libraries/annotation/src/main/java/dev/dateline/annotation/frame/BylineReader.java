package dev.dateline.annotation.frame;

import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a byline, a line of its own: {@code By Jane Doe and John Roe, Reuters}. */
final class BylineReader {

    /** The most UTF-16 units of a byline. */
    static final int LONGEST = 120;

    private static final Pattern BYLINE = Pattern.compile(
            "\\s{0,20}(?:By|BY|by):? (?<people>" + PeopleReader.NAME + "(?:(?:,| and| &|, and) " + PeopleReader.NAME
                    + "){0,5})(?<rest>|\\.|(?:,| \\||;| -| in| for| \u2013) ?\\S.{0,80})[ \\t]{0,5}");
    private static final Pattern TAIL = Pattern.compile(
            "(?:,| \\||;| -| for| \u2013) ?(?<organisation>[^,|;]{2,40}?)(?: (?i:(?:staff )?(?:writers?|correspondent)))?\\s{0,5}(?=[,|;]|$)");

    private BylineReader() {}

    /** The names of a byline, with offsets in the line; none where the line is no byline. */
    static List<FrameName> read(String line) {
        Matcher matcher = BYLINE.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return List.of();
        }
        List<FrameName> names = new ArrayList<>(PeopleReader.read(matcher.group("people"), matcher.start("people")));
        if (!names.isEmpty()) {
            int tail = names.get(names.size() - 1).end();
            organisation(line.substring(tail)).ifPresent(name -> names.add(name.shifted(tail)));
        }
        return names;
    }

    private static Optional<FrameName> organisation(String tail) {
        Matcher matcher = TAIL.matcher(tail);
        return matcher.lookingAt() && Agencies.isLikely(matcher.group("organisation"))
                ? Optional.of(new FrameName(
                        matcher.start("organisation"),
                        matcher.end("organisation"),
                        EntityType.ORGANISATION,
                        Role.AGENCY,
                        matcher.group("organisation")))
                : Optional.empty();
    }
}
