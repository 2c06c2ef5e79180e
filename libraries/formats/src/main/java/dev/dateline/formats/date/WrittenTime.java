package dev.dateline.formats.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day in a written date, taken out of it.
 *
 * @param time the time
 * @param before what stands before it
 * @param after what stands after it: a zone, in some forms also the year
 */
record WrittenTime(TimeOfDay time, String before, String after) {

    private static final String HALF_AFTER = "(?:\\s?(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?)?";

    private static final Pattern COLONS = Pattern.compile(
            "(?<![\\d:.])(?<h>\\d{1,2}):(?<m>\\d{1,2})(?::(?<s>\\d{1,2})(?:[.,]\\d{1,9})?)?(?![\\d:])" + HALF_AFTER);
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2})(?:[.:](?<dotted>\\d{2}))?\\s?(?:[hH](?![a-zA-Z])|[Uu]hr|시|時|点|點)\\s?(?:(?<m>\\d{1,2})(?:\\s?(?:分|분|min))?"
                    + "(?:\\s?(?<s>\\d{1,2})\\s?[秒초])?)?(?!\\d)");
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:])(?<h>\\d{1,2})\\s?(?<half>[AaPp])\\.?[Mm]\\b\\.?");
    private static final Pattern STOP = Pattern.compile("(?<![\\d:.])(?<h>\\d{1,2})[.hH](?<m>\\d{2})(?![\\d.]*\\d)");
    private static final Pattern HALF_BEFORE = Pattern.compile("(?:(오전|上午|午前)|(오후|下午|午後))\\s?$");
    private static final Pattern GREEK_HALF = Pattern.compile("^\\s?(?:(π\\.?μ\\.?)|(μ\\.?μ\\.?))");

    /** The first time in a text that the date has been taken out of, so that a full stop may part it too. */
    static Optional<WrittenTime> beside(String text) {
        return find(text).or(() -> {
            Matcher stop = STOP.matcher(text);
            return stop.find()
                    ? Optional.of(halved(text, stop, TimeOfDay.of(stop.group("h"), stop.group("m"), null), null))
                    : Optional.empty();
        });
    }

    /** The first time in a text; empty where there is none. */
    static Optional<WrittenTime> find(String text) {
        Matcher colons = COLONS.matcher(text);
        if (colons.find()) {
            TimeOfDay time = TimeOfDay.of(colons.group("h"), colons.group("m"), colons.group("s"));
            return Optional.of(halved(text, colons, time, colons.group("half")));
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.find()) {
            return Optional.of(halved(text, hour, TimeOfDay.of(hour.group("h"), null, null), hour.group("half")));
        }
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            String minute = words.group("dotted") == null ? words.group("m") : words.group("dotted");
            return Optional.of(halved(text, words, TimeOfDay.of(words.group("h"), minute, words.group("s")), null));
        }
        return Optional.empty();
    }

    private static WrittenTime halved(String text, Matcher match, TimeOfDay time, @Nullable String half) {
        String before = text.substring(0, match.start());
        String after = text.substring(match.end());
        if (half != null) {
            return new WrittenTime(time.in(half.equalsIgnoreCase("p")), before, after);
        }
        Matcher first = HALF_BEFORE.matcher(before);
        if (first.find()) {
            return new WrittenTime(time.in(first.group(2) != null), before.substring(0, first.start()), after);
        }
        Matcher greek = GREEK_HALF.matcher(after);
        return greek.find()
                ? new WrittenTime(time.in(greek.group(2) != null), before, after.substring(greek.end()))
                : new WrittenTime(time, before, after);
    }
}
