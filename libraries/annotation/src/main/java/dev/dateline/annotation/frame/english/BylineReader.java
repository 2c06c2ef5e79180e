package dev.dateline.annotation.frame.english;

import dev.dateline.annotation.frame.FrameName;
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

    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,?";

    /** A date and a time of day, as some pages put before a byline. */
    private static final String WHEN =
            "(?:(?:(?i:published|posted|updated|on|at|[ap]m|[ap]\\.m\\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)|"
                    + MONTH + "|\\d[\\d:/.-]{0,9}+(?:st|nd|rd|th)?,?|[A-Z]{2,4}|[|\u00B7\u2022\u2013-]) ){1,10}";

    private static final String BY =
            "(?:(?i:story|words|text|report|reported|reporting|written|posted|analysis|review|interview|photos?|pictures?"
                    + "|compiled|edited)(?: (?:and|&) (?i:photos?|pictures?|video|words|reporting))? )?(?i:by):? ";

    private static final String PEOPLE = PeopleReader.NAME + "(?:(?:,| and| &|, and) " + PeopleReader.NAME + "){0,5}";

    private static final Pattern BYLINE = Pattern.compile(
            "\\s{0,20}(?:" + WHEN + ")?" + BY + "(?<people>" + PEOPLE
                    + ")(?<rest>|\\.|(?:,| ?\\||;| -| in| for| \u2013| \u2014| \u00B7| \\() ?\\S.{0,80}| \\d.{0,60})[ \\t]{0,5}");

    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'\u2019-]{1,20}+(?: (?:(?:al|de|del|es|la|of|upon) )?\\p{Lu}[\\p{L}.'\u2019-]{1,20}+){0,3}";

    /** Correspondents and where they are, in a line of their own. */
    private static final Pattern POSTED = Pattern.compile("\\s{0,20}(?<people>" + PEOPLE + " in " + PLACE
            + "(?:(?:, | and )(?:" + PeopleReader.NAME + " in )?" + PLACE + "){0,4})[ \\t]{0,5}");

    /** A correspondent and whom she works for, in a line of its own. */
    private static final Pattern EMPLOYED = Pattern.compile(
            "\\s{0,20}(?<people>" + PeopleReader.NAME + "), (?<employer>[^,|;]{2,40})(?:, " + PLACE + ")?[ \\t]{0,5}");

    private static final Pattern TAIL = Pattern.compile(
            "(?:,| \\||;| -| for| \u2013) ?(?<organisation>[^,|;]{2,40}?)(?: (?i:(?:staff )?(?:writers?|correspondent)))?\\s{0,5}(?=[,|;]|$)");

    private BylineReader() {}

    /** The names of a byline, with offsets in the line; none where the line is no byline. */
    static List<FrameName> read(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        Matcher matcher = BYLINE.matcher(line);
        if (!matcher.matches()) {
            matcher = POSTED.matcher(line);
        }
        if (!matcher.matches()) {
            matcher = EMPLOYED.matcher(line);
            if (!matcher.matches() || !Agencies.isLikely(matcher.group("employer"))) {
                return List.of();
            }
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
