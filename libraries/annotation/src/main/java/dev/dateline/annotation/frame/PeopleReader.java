package dev.dateline.annotation.frame;

import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the people out of a list such as {@code Jane Doe in Paris, John Roe and A. N. Other}. */
final class PeopleReader {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}+";
    private static final String PARTICLES =
            "(?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|van|von) ){0,3}";

    /** A person's full name: two to five words. */
    static final String NAME = WORD + "(?: " + PARTICLES + WORD + "){1,4}";

    private static final Pattern PERSON =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:in \\p{Lu}[^,;]{1,40}?(?=,|;| and |$)|(?<name>" + NAME + "))");

    /** Words that tell that what looks like a name is an office or a desk. */
    private static final Set<String> NO_NAMES = Set.of(
            "Agency",
            "Associate",
            "Bureau",
            "Chief",
            "Columnist",
            "Correspondent",
            "Desk",
            "Director",
            "Economist",
            "Editor",
            "Editors",
            "Guest",
            "Journalist",
            "News",
            "Newsroom",
            "Office",
            "Political",
            "President",
            "Press",
            "Producer",
            "Professor",
            "Reporter",
            "Senior",
            "Service",
            "Special",
            "Staff",
            "Team",
            "Times",
            "Writer",
            "Writers",
            "Year");

    private PeopleReader() {}

    /** The people in a list, with offsets in it moved by {@code shift}. */
    static List<FrameName> read(String list, int shift) {
        List<FrameName> people = new ArrayList<>();
        Matcher matcher = PERSON.matcher(list);
        while (matcher.find()) {
            String found = matcher.group("name");
            if (found != null && isPerson(found)) {
                String name = withoutLastDot(found);
                int start = matcher.start("name") + shift;
                people.add(new FrameName(
                        start, start + name.length(), EntityType.PERSON, Role.BYLINE, FrameCasing.usual(name)));
            }
        }
        return people;
    }

    private static boolean isPerson(String name) {
        return Stream.of(name.split(" ")).noneMatch(word -> NO_NAMES.contains(FrameCasing.usual(word)));
    }

    private static String withoutLastDot(String name) {
        boolean initials = name.length() > 1 && name.charAt(name.length() - 2) == '.';
        return name.endsWith(".") && !initials && !name.endsWith("Jr.") && !name.endsWith("Sr.")
                ? name.substring(0, name.length() - 1)
                : name;
    }
}
