package dev.dateline.annotation.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the phrases of Recognizers-Text, made for an assistant that keeps a calendar, are outside news text or outside
 * TIMEX3, by a rule for each reason that looks at the phrase and its expected value, never at what the tagger says.
 */
final class RecognizersScope {

    private static final Map<String, Pattern> BY_PHRASE = new LinkedHashMap<>();

    static {
        reason(
                "shorthand that no edited text has",
                "\\b[a-z]+\\d+\\b(?<!\\bq\\d)(?<!\\bh\\d)|\\d[yh]\\b|@|[a-z]/\\d|\\d/[a-z]|\\botd\\b|\\bp ?\\. m\\b|p m\\b"
                        + "|\\d{8}|\\(tue\\)|\\(jun|-jun|\\d\\.\\d$|\\d{4} \\d\\d \\d\\d|\\d:\\d+a$|\\bfeb 30\\b|^-");
        reason(
                "a number alone for a day",
                "\\b(mon|tue|thu|sat|monday|friday|sunday) \\d+(th)?\\b(?![:.])|^18$|^\\d+-\\d+ in|first 12$|the 17 ");
        reason("a meal for a time", "breakfast|lunch|dinner");
        reason("a week by its number", "week \\d+");
        reason("the last second of a day for its end", "end of (today|tomorrow|this sunday)");
        reason(
                "a length and the date it is counted from in one span, which TIMEX3 annotates apart",
                "(day|week|month|year|nights|hrs|hours)s? (before|after|from|since|starting|of|on) (?!now|today|tomorrow)"
                        + "|(weeks|months|days) of|months and|weeks and|\\b(for|from) .* for |monday two weeks|saturday 3 days|days on friday");
        reason(
                "a range to now or within a length from now",
                "\\b(to|till) date|current date|and now|now and|now until|^within|next day and|to date|between now");
        reason("a workweek", "business days|work(ing )?week|remaining of");
        reason("a slash date with this or next", "(this|next) \\d+/\\d+|friday \\d");
        reason(
                "a bare unit as in a query",
                "^weekends?$|^all weekends|^the (hour|year|week|month)$|^(last|next) (hour|minute)$|day weekend|weekend of");
        reason("an adjective for a rate, which TimeBank leaves out", "^(quarterly|annual|semi-annually)$");
    }

    private RecognizersScope() {}

    private static void reason(String name, String pattern) {
        BY_PHRASE.put(name, Pattern.compile(pattern));
    }

    /** Why a case is out of scope; empty where it is in. */
    static Optional<String> outside(RecognizersCase tested) {
        for (RecognizersCase.Expected phrase : tested.expected()) {
            if (hourIsOpen(phrase)) {
                return Optional.of("an hour that may be a.m. or p.m.");
            }
            if (phrase.values().stream()
                    .anyMatch(value ->
                            value.timex().equals("PT3M") && phrase.text().contains("few"))) {
                return Optional.of("\"a few\" for three");
            }
            String text = phrase.text().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Pattern> reason : BY_PHRASE.entrySet()) {
                if (reason.getValue().matcher(text).find()) {
                    return Optional.of(reason.getKey());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether its values are twelve hours apart, or one of the two was chosen for it. */
    private static boolean hourIsOpen(RecognizersCase.Expected phrase) {
        List<RecognizersCase.Value> values = phrase.values();
        if (!List.of("time", "timerange", "datetime", "datetimerange").contains(phrase.type())) {
            return false;
        }
        return values.stream()
                .anyMatch(one -> values.stream().anyMatch(other -> hour(other) >= 12 && hour(one) == hour(other) - 12));
    }

    private static int hour(RecognizersCase.Value value) {
        String moment =
                value.value().isEmpty() ? (value.start().isEmpty() ? value.end() : value.start()) : value.value();
        int colon = moment.indexOf(':');
        return colon < 2 ? -100 : Integer.parseInt(moment.substring(colon - 2, colon));
    }
}
