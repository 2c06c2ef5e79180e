package dev.dateline.annotation.frame.english;

import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.frame.FrameName;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline at the start of a line.
 *
 * <p>{@code (LONDON) --}, {@code ANKARA, Nov 22 (Reuters) -}, {@code WASHINGTON (AP) --}, {@code NEW YORK, March 3 -},
 * {@code ANAHEIM, Calif. --}, {@code (Reuters) -}, {@code BRUSSELS 1996-08-22}, {@code LONDON:}, {@code Kampala, Uganda | AFP |},
 * {@code New Delhi, Nov 20 (PTI)}. A place that is not in capitals counts only beside a date, an agency or its country, or where it is a
 * city that all know; what opens a line in capitals ({@code SOCCER - ENGLAND BEAT SPAIN}) only where it is such a city.
 */
final class DatelineReader {

    /** The most UTF-16 units of a dateline. */
    static final int LONGEST = 160;

    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?i:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String DATE =
            "(?:(?:" + WEEKDAY + ",? )?(?:" + MONTH + " \\d{1,2}(?!\\d)(?:,? \\d{4})?|\\d{1,2} " + MONTH
                    + "(?:,? \\d{4})?)|" + WEEKDAY + "|\\d{4}-\\d{2}-\\d{2})";
    private static final String DASH = "(?:\\s{0,3}(?:-{2,3}|[\u2014\u2013\u2015])\\s{0,3}|\\s{1,3}-\\s{1,3})";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{1,30}+";
    private static final String PLACE = WORD + "(?:(?: |/| / )(?:" + WORD + "|and|de|del|la|of|upon)){0,6}";
    private static final String REGION = ", (?!" + DATE + ")" + WORD + "(?: (?:" + WORD + "|and|of)){0,3}";

    private static final Pattern LINE = Pattern.compile("\\s{0,20}(?<place>" + PLACE + ")(?<region>(?: ?" + REGION
            + "){0,2})(?: ?,)?(?: (?<date>" + DATE
            + "))?(?: ?\\((?<agency>[^()\\n]{2,40})\\))?(?:, ?(?<wire>\\p{Lu}{2,6}))?(?<end>" + DASH
            + "|\\s?[:|]\\s{1,3}|(?<=\\))\\s{1,3}(?=\\p{Lu}))(?=(?<after>\\S.*))");
    private static final Pattern BARS = Pattern.compile("\\s{0,20}(?<place>" + PLACE + ")(?<region>(?: ?" + REGION
            + "){0,2})(?: ?\\| ?(?<date>" + DATE + "))? ?\\| ?(?<agency>\\p{Lu}[^()|\\n]{1,40}?)(?<end> ?\\|\\s{1,3}"
            + ")(?=(?<after>\\S.*))");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s{0,20}\\((?<inner>[^()\\n]{2,60})\\)" + DASH + "(?=\\S)");
    private static final Pattern OWN_LINE =
            Pattern.compile("\\s{0,20}(?<place>" + PLACE + ") (?<date>\\d{4}-\\d{2}-\\d{2})[ \\t]{0,5}(?=\\R|$)");
    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);
    private static final Pattern BETWEEN_PLACES = Pattern.compile(" and | ?/ ?");

    private DatelineReader() {}

    /** The dateline that opens a piece of text, with offsets in it. */
    static Optional<DatelineParts> read(String piece) {
        return inBrackets(piece)
                .or(() -> line(BARS.matcher(piece)))
                .or(() -> line(LINE.matcher(piece)))
                .or(() -> line(OWN_LINE.matcher(piece)));
    }

    private static Optional<DatelineParts> inBrackets(String piece) {
        Matcher matcher = BRACKETS.matcher(piece);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String inner = matcher.group("inner");
        int start = matcher.start("inner");
        if (Agencies.isLikely(inner)) {
            FrameName agency = agency(inner, start);
            return Optional.of(new DatelineParts(begin(matcher), end(matcher), null, null, inner, List.of(agency)));
        }
        Matcher line = LINE.matcher(inner + " -- x");
        return !line.lookingAt() || line.group("agency") != null
                ? Optional.empty()
                : parts(line, start, begin(matcher), end(matcher));
    }

    private static Optional<DatelineParts> line(Matcher matcher) {
        return matcher.lookingAt() ? parts(matcher, 0, begin(matcher), end(matcher)) : Optional.empty();
    }

    private static Optional<DatelineParts> parts(Matcher matcher, int shift, int begin, int end) {
        String place = matcher.group("place");
        String date = matcher.group("date");
        String wire = groupOrNull(matcher, "wire");
        if (wire != null && !Agencies.isKnown(wire)) {
            return Optional.empty();
        }
        String bracketed = wire == null ? groupOrNull(matcher, "agency") : wire;
        boolean bracketedDate =
                bracketed != null && WHOLE_DATE.matcher(bracketed).matches();
        String agency = bracketedDate ? null : bracketed;
        date = bracketedDate ? bracketed : date;
        if (agency != null && !Agencies.isKnown(agency) && !Character.isUpperCase(agency.charAt(0))) {
            return Optional.empty();
        }
        boolean isPlace = !Agencies.isKnown(place)
                && !Openers.contains(place)
                && ((date != null || agency != null) ? isEnded(matcher, date, agency) : standsAlone(matcher, place));
        if (!isPlace) {
            return Optional.empty();
        }
        List<FrameName> names = places(matcher, shift);
        if (agency != null) {
            names.add(agency(agency, matcher.start(wire == null ? "agency" : "wire") + shift));
        }
        return Optional.of(new DatelineParts(begin, end, names.get(0).name(), date, agency, names));
    }

    /** Only a date and an agency together need no dash and no colon after them. */
    private static boolean isEnded(Matcher matcher, @Nullable String date, @Nullable String agency) {
        String end = groupOrNull(matcher, "end");
        return end == null || !end.isBlank() || (date != null && agency != null && Agencies.isKnown(agency));
    }

    /** Whether a place needs no date and no agency: in capitals before others, known, or with its country. */
    private static boolean standsAlone(Matcher matcher, String place) {
        String region = groupOrNull(matcher, "region");
        boolean located = region != null && !region.isEmpty();
        String last = located ? region.substring(region.lastIndexOf(',') + 1).strip() : "";
        String end = Objects.requireNonNullElse(groupOrNull(matcher, "end"), "");
        if (end.isBlank()) {
            return false;
        }
        boolean capitals = isInCapitals(place) && !FrameCasing.isCapitals(matcher.group("after"));
        if (end.contains(":") || end.contains("|")) {
            return DatelinePlaces.isCity(place) || (capitals && (!located || DatelinePlaces.isRegion(last)));
        }
        return capitals || DatelinePlaces.isCity(place) || (located && DatelinePlaces.isRegion(last));
    }

    private static List<FrameName> places(Matcher matcher, int shift) {
        List<FrameName> names = new ArrayList<>();
        addPlaces(names, matcher.group("place"), matcher.start("place") + shift, BETWEEN_PLACES);
        String region = groupOrNull(matcher, "region");
        if (region != null && !region.isEmpty()) {
            addPlaces(names, region, matcher.start("region") + shift, Pattern.compile(" ?, ?"));
        }
        return names;
    }

    private static void addPlaces(List<FrameName> names, String text, int shift, Pattern separator) {
        Matcher between = separator.matcher(text);
        int start = 0;
        while (start <= text.length()) {
            boolean found = between.find();
            int end = found ? between.start() : text.length();
            if (end > start) {
                String name = FrameCasing.usual(text.substring(start, end));
                names.add(new FrameName(shift + start, shift + end, EntityType.PLACE, Role.DATELINE, name));
            }
            start = found ? between.end() : text.length() + 1;
        }
    }

    private static boolean isInCapitals(String place) {
        return place.chars().filter(Character::isLetter).count() >= 3
                && FrameCasing.isCapitals(
                        place.replace(" and ", " ").replace(" de ", " ").replace(" of ", " "));
    }

    private static FrameName agency(String name, int start) {
        return new FrameName(start, start + name.length(), EntityType.ORGANISATION, Role.AGENCY, name);
    }

    private static @Nullable String groupOrNull(Matcher matcher, String group) {
        return matcher.pattern().pattern().contains("(?<" + group + ">") ? matcher.group(group) : null;
    }

    private static int begin(Matcher matcher) {
        int unit = matcher.start();
        while (Character.isWhitespace(matcher.group().charAt(unit - matcher.start()))) {
            unit++;
        }
        return unit;
    }

    private static int end(Matcher matcher) {
        return matcher.start() + matcher.group().stripTrailing().length();
    }
}
