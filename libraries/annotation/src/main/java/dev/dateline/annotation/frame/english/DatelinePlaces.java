package dev.dateline.annotation.frame.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.annotation.entity.KnownPlaces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places that a dateline names without a date or an agency beside them. Immutable. */
final class DatelinePlaces {

    private static final String FILE = "cities.txt";

    private static final Set<String> CITIES = read();

    /** What stands after a town and is no country of the time zone database. */
    private static final Set<String> REGIONS = Set.of(
            "england",
            "scotland",
            "wales",
            "northern ireland",
            "uk",
            "u.k.",
            "united kingdom",
            "united states",
            "usa",
            "u.s.",
            "uae",
            "drc",
            "dr congo",
            "congo",
            "palestine",
            "gaza strip",
            "west bank",
            "ivory coast",
            "myanmar",
            "burma",
            "alabama",
            "alaska",
            "arizona",
            "arkansas",
            "california",
            "colorado",
            "connecticut",
            "delaware",
            "florida",
            "georgia",
            "hawaii",
            "idaho",
            "illinois",
            "indiana",
            "iowa",
            "kansas",
            "kentucky",
            "louisiana",
            "maine",
            "maryland",
            "massachusetts",
            "michigan",
            "minnesota",
            "mississippi",
            "missouri",
            "montana",
            "nebraska",
            "nevada",
            "new hampshire",
            "new jersey",
            "new mexico",
            "new york",
            "north carolina",
            "north dakota",
            "ohio",
            "oklahoma",
            "oregon",
            "pennsylvania",
            "rhode island",
            "south carolina",
            "south dakota",
            "tennessee",
            "texas",
            "utah",
            "vermont",
            "virginia",
            "washington",
            "west virginia",
            "wisconsin",
            "wyoming",
            "ontario",
            "quebec",
            "alberta",
            "british columbia",
            "manitoba",
            "nova scotia",
            "punjab",
            "kerala",
            "gujarat",
            "bihar",
            "kashmir",
            "south korea",
            "north korea",
            "saudi arabia",
            "sri lanka",
            "south africa",
            "south sudan",
            "new zealand",
            "sierra leone",
            "burkina faso",
            "costa rica",
            "el salvador",
            "puerto rico",
            "papua new guinea",
            "czech republic",
            "hong kong",
            "turkiye",
            "türkiye");

    private DatelinePlaces() {}

    /** Whether a name is that of a city that needs nothing beside it, capitals aside. */
    static boolean isCity(String name) {
        return CITIES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name may stand after a town's to tell where it lies. */
    static boolean isRegion(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return REGIONS.contains(small) || KnownPlaces.isPlace(small);
    }

    private static Set<String> read() {
        try (InputStream in = DatelinePlaces.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\|", -1)))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
