package dev.dateline.annotation.frame.english;

import dev.dateline.annotation.frame.FrameName;
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

    /** What stands before a name and is no part of it. */
    private static final Set<String> TITLES = Set.of(
            "Dr", "Prof", "Mr", "Mrs", "Ms", "Sir", "Dame", "Rev", "Lord", "Lady", "Capt", "Col", "Gen", "Lt", "Sgt");

    /** What begins the date that some put after a name. */
    private static final Set<String> DAYS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Updated",
            "Published");

    private PeopleReader() {}

    /** The people in a list, with offsets in it moved by {@code shift}. */
    static List<FrameName> read(String list, int shift) {
        List<FrameName> people = new ArrayList<>();
        Matcher matcher = PERSON.matcher(list);
        while (matcher.find()) {
            String found = matcher.group("name");
            if (found != null) {
                addPerson(found, matcher.start("name") + shift, people);
            }
        }
        return people;
    }

    /** What is left of a name without the office before it and the day after it, if that is a full name. */
    private static void addPerson(String found, int start, List<FrameName> people) {
        String[] words = found.split(" ", -1);
        int first = 0;
        int end = words.length;
        for (int word = 0; word < words.length; word++) {
            String plain = FrameCasing.usual(words[word].replace(".", ""));
            first = NO_NAMES.contains(plain) || TITLES.contains(plain) ? word + 1 : first;
            end = DAYS.contains(plain) ? Math.min(end, word) : end;
        }
        if (end - first < 2) {
            return;
        }
        int skipped = Stream.of(words)
                .limit(first)
                .mapToInt(word -> word.length() + 1)
                .sum();
        String name = withoutLastDot(String.join(" ", List.of(words).subList(first, end)));
        int from = start + skipped;
        people.add(new FrameName(from, from + name.length(), EntityType.PERSON, Role.BYLINE, FrameCasing.usual(name)));
    }

    private static String withoutLastDot(String name) {
        boolean initials = name.length() > 1 && name.charAt(name.length() - 2) == '.';
        return name.endsWith(".") && !initials && !name.endsWith("Jr.") && !name.endsWith("Sr.")
                ? name.substring(0, name.length() - 1)
                : name;
    }
}
