package dev.dateline.annotation.time;

import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.contract.enriched.TimexType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares TIMEX3 with the values of Recognizers-Text, which has one range where TIMEX3 has two dates. */
final class RecognizersValue {

    private static final Pattern DURATION =
            Pattern.compile("P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?"
                    + "(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
    private static final double[] SECONDS = {31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1};

    private RecognizersValue() {}

    static boolean right(String type, RecognizersCase.Value value, List<Timex> found) {
        Timex first = found.get(0);
        if (found.size() == 1
                && (first.value().equals(value.timex()) || anyYear(first).equals(value.timex()))) {
            return true;
        }
        if (found.size() == 1 && value.timex().matches(".*T(MO|AF|EV|NI)")) {
            return partOfDay(first, value);
        }
        return switch (type) {
            case "date", "datetime" -> found.size() == 1 && moment(first, value.value());
            case "time" -> found.size() == 1 && first.type() == TimexType.TIME && sameTime(first, value.value());
            case "duration" ->
                found.size() == 1
                        && first.type() == TimexType.DURATION
                        && Double.toString(seconds(first.value())).equals(Double.toString(seconds(value.timex())));
            case "set" -> found.size() == 1 && first.value().equals(value.timex() + ":00");
            default -> range(type, value, found);
        };
    }

    /** The value of a month or day with its year left open, as theirs is where the text does not tell it. */
    private static String anyYear(Timex timex) {
        String value = timex.value();
        return value.length() > 4 ? "XXXX" + value.substring(4) : value;
    }

    /** Which hours an evening has is not compared: theirs begins at four. */
    private static boolean partOfDay(Timex timex, RecognizersCase.Value value) {
        boolean samePart =
                timex.value().endsWith(value.timex().substring(value.timex().indexOf('T')));
        boolean sameDay = value.start().length() < 10
                || timex.value().startsWith(value.start().substring(0, 10));
        return samePart && sameDay;
    }

    private static boolean moment(Timex timex, String value) {
        if (timex.range() == null) {
            return false;
        }
        String from = timex.range().from();
        boolean coarse = timex.value().matches("\\d{4}(-W\\d\\d|-\\d\\d)?")
                && value.length() == 10
                && from.compareTo(value) <= 0
                && value.compareTo(timex.range().to()) < 0;
        return coarse || stamp(from).equals(stamp(value));
    }

    private static String stamp(String value) {
        String stamp = value.replace(' ', 'T');
        return stamp.length() > 19 ? stamp.substring(0, 19) : stamp.length() == 10 ? stamp + "T00:00:00" : stamp;
    }

    private static boolean sameTime(Timex timex, String value) {
        return timex.range() != null
                && stamp(timex.range().from()).substring(11).equals(value);
    }

    private static boolean range(String type, RecognizersCase.Value value, List<Timex> found) {
        if (found.size() == 3 && !found.get(0).value().matches(".*T\\d.*")) {
            return range(type, value, found.subList(1, 3));
        }
        Range first = found.get(0).range();
        Range last = found.get(found.size() - 1).range();
        if (first == null || last == null || found.size() > 2) {
            return false;
        }
        boolean clock = type.equals("timerange");
        boolean open = value.start().isEmpty() || value.end().isEmpty();
        if (open) {
            String end = value.start().isEmpty() ? value.end() : value.start();
            return same(last.from(), end, clock) || same(last.to(), end, clock);
        }
        boolean starts = same(first.from(), value.start(), clock);
        return starts
                && (same(last.to(), value.end(), clock)
                        || (found.size() == 2 && same(last.from(), value.end(), clock)));
    }

    private static boolean same(String moment, String value, boolean clock) {
        return clock ? stamp(moment).substring(11).equals(value) : stamp(moment).equals(stamp(value));
    }

    private static double seconds(String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            return -duration.hashCode();
        }
        double seconds = 0;
        for (int part = 0; part < SECONDS.length; part++) {
            seconds += parts.group(part + 1) == null ? 0 : Double.parseDouble(parts.group(part + 1)) * SECONDS[part];
        }
        return seconds;
    }
}
