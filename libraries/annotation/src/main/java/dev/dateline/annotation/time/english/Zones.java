package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.Lexicon;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time zones as English names them.
 *
 * <p>An abbreviation with an offset of its own ("EST", "AEST") belongs to the time; a looser name after it ("ET", "Eastern
 * time", "local time") does not, but tells the zone all the same.
 */
final class Zones {

    /** Abbreviations by their offset; of those that several zones share the one that news means most. */
    private static final List<Map.Entry<String, String>> ABBREVIATIONS = List.of(
            Map.entry("gmt utc z", "Z"),
            Map.entry("bst cet wat", "+01:00"),
            Map.entry("cest eet cat sast", "+02:00"),
            Map.entry("msk eest eat trt", "+03:00"),
            Map.entry("irst", "+03:30"),
            Map.entry("pkt", "+05:00"),
            Map.entry("ist", "+05:30"),
            Map.entry("ict wib", "+07:00"),
            Map.entry("hkt sgt awst pht", "+08:00"),
            Map.entry("jst kst", "+09:00"),
            Map.entry("acst", "+09:30"),
            Map.entry("aest", "+10:00"),
            Map.entry("acdt", "+10:30"),
            Map.entry("aedt", "+11:00"),
            Map.entry("nzst", "+12:00"),
            Map.entry("nzdt", "+13:00"),
            Map.entry("ndt", "-02:30"),
            Map.entry("brt adt", "-03:00"),
            Map.entry("nst", "-03:30"),
            Map.entry("edt ast", "-04:00"),
            Map.entry("est cdt", "-05:00"),
            Map.entry("cst mdt", "-06:00"),
            Map.entry("mst pdt", "-07:00"),
            Map.entry("pst akdt", "-08:00"),
            Map.entry("akst", "-09:00"),
            Map.entry("hst", "-10:00"));

    /** Regions whose offset changes with the season, by what stands before "time" or for it. */
    private static final Map<String, ZoneId> REGIONS = Map.ofEntries(
            Map.entry("et", ZoneId.of("America/New_York")),
            Map.entry("eastern", ZoneId.of("America/New_York")),
            Map.entry("york", ZoneId.of("America/New_York")),
            Map.entry("ct", ZoneId.of("America/Chicago")),
            Map.entry("central", ZoneId.of("America/Chicago")),
            Map.entry("mt", ZoneId.of("America/Denver")),
            Map.entry("mountain", ZoneId.of("America/Denver")),
            Map.entry("pt", ZoneId.of("America/Los_Angeles")),
            Map.entry("pacific", ZoneId.of("America/Los_Angeles")),
            Map.entry("london", ZoneId.of("Europe/London")),
            Map.entry("paris", ZoneId.of("Europe/Paris")),
            Map.entry("berlin", ZoneId.of("Europe/Berlin")),
            Map.entry("moscow", ZoneId.of("Europe/Moscow")),
            Map.entry("beijing", ZoneId.of("Asia/Shanghai")),
            Map.entry("tokyo", ZoneId.of("Asia/Tokyo")),
            Map.entry("sydney", ZoneId.of("Australia/Sydney")));

    private static final List<String> SHORT = Spaced.list("et ct mt pt");

    private Zones() {}

    /** Adds the abbreviations. */
    static void addTo(Lexicon.Builder words) {
        for (int number = 0; number < ABBREVIATIONS.size(); number++) {
            words.add(Slot.ZONE, number, ABBREVIATIONS.get(number).getKey());
        }
    }

    /** The zone of an abbreviation. */
    static ZoneId of(int number) {
        return ZoneOffset.of(ABBREVIATIONS.get(number).getValue());
    }

    /** Whether an abbreviation is of universal time, which agencies write after an hour alone: "12 GMT". */
    static boolean universal(int number) {
        return number == 0;
    }

    /**
     * A loose name of a zone.
     *
     * @param zone null where it is only called local
     * @param end the word after it
     */
    record Loose(@Nullable ZoneId zone, int end) {}

    /** The loose name that begins with a word, in parentheses or not; null where none does. */
    static @Nullable Loose at(ScannedWords words, int word) {
        if (words.opensParagraph(word)) {
            return null;
        }
        if (words.first(word) == '(') {
            Loose inside = at(words, word + 1);
            return inside != null && words.first(inside.end()) == ')'
                    ? new Loose(inside.zone(), inside.end() + 1)
                    : null;
        }
        int name = words.is(word, "new") || words.is(word, "us") || words.is(word, "u.s.") ? word + 1 : word;
        String spelling = words.spelling(name);
        if (spelling.equals("local") && words.is(name + 1, "time")) {
            return new Loose(null, name + 2);
        }
        ZoneId zone = REGIONS.get(spelling);
        if (zone == null || !words.capital(name)) {
            return null;
        }
        if (SHORT.contains(spelling)) {
            return new Loose(zone, name + 1);
        }
        boolean kind = words.is(name + 1, "standard") || words.is(name + 1, "daylight") || words.is(name + 1, "summer");
        int time = name + (kind ? 2 : 1);
        if (words.is(time, "time")) {
            return new Loose(zone, time + 1);
        }
        boolean american = zone.getId().startsWith("America/") && !spelling.equals("york");
        return american && !words.capital(name + 1) ? new Loose(zone, name + 1) : null;
    }
}
