package dev.dateline.formats.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones as dates name them: by offset, by the letters that everyone means one thing by, by the IANA. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("([+-]?)(\\d{1,2})(?::?(\\d{2}))?");
    private static final Map<String, ZoneId> NAMES = new HashMap<>();

    static {
        offsets("Z", "GMT UTC UT Z WET");
        offsets("+01:00", "CET MET MEZ BST WEST WAT");
        offsets("+02:00", "CEST MEST MESZ EET SAST CAT");
        offsets("+03:00", "EEST MSK EAT TRT");
        offsets("+04:00", "GST MSD");
        offsets("+05:00", "PKT");
        offsets("+05:30", "IST");
        offsets("+07:00", "ICT WIB");
        offsets("+08:00", "AWST HKT SGT MYT PHT");
        offsets("+09:00", "JST KST");
        offsets("+09:30", "ACST");
        offsets("+10:00", "AEST");
        offsets("+10:30", "ACDT");
        offsets("+11:00", "AEDT");
        offsets("+12:00", "NZST");
        offsets("+13:00", "NZDT");
        offsets("-02:30", "NDT");
        offsets("-03:00", "ADT BRT ART");
        offsets("-03:30", "NST");
        offsets("-04:00", "AST EDT");
        offsets("-05:00", "EST CDT COT PET");
        offsets("-06:00", "CST MDT");
        offsets("-07:00", "MST PDT");
        offsets("-08:00", "PST AKDT");
        offsets("-09:00", "AKST");
        offsets("-10:00", "HST HAST");
        NAMES.put("ET", ZoneId.of("America/New_York"));
        NAMES.put("CT", ZoneId.of("America/Chicago"));
        NAMES.put("MT", ZoneId.of("America/Denver"));
        NAMES.put("PT", ZoneId.of("America/Los_Angeles"));
    }

    private Zones() {}

    private static void offsets(String offset, String names) {
        for (String name : Pattern.compile(" ").split(names, -1)) {
            NAMES.put(name, ZoneOffset.of(offset));
        }
    }

    /** An offset in hours, or in hours and minutes, with or without a colon; {@code Z}. */
    static Optional<ZoneId> offset(String text) {
        String given = text.strip();
        if (given.equalsIgnoreCase("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher offset = OFFSET.matcher(given);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int total = Integer.parseInt(offset.group(2)) * 60 + minutes;
        if (minutes > 59 || total > 18 * 60) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * total));
    }

    /** A zone by its letters or its IANA name. */
    static Optional<ZoneId> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        ZoneId known = NAMES.get(name.toUpperCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        if (name.indexOf('/') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
