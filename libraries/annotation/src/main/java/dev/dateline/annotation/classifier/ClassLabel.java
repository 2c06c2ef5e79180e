package dev.dateline.annotation.classifier;

import dev.dateline.contract.enriched.EntityType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a label of a model means.
 *
 * @param part where in a name a token of that label stands
 * @param type what kind of thing the name names, null where the token is outside any name
 */
public record ClassLabel(Part part, @Nullable EntityType type) {

    /** Where in a name a token stands: B, I or M, L or E, U or S; a type alone is an inside. */
    public enum Part {
        BEGIN,
        INSIDE,
        LAST,
        ONLY
    }

    private static final ClassLabel OUTSIDE = new ClassLabel(Part.INSIDE, null);

    private static final Pattern IN_PARTS = Pattern.compile("([BIMLEUS])[-_](.+)");

    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("PER", EntityType.PERSON),
            Map.entry("PERSON", EntityType.PERSON),
            Map.entry("PEOPLE", EntityType.PERSON),
            Map.entry("ORG", EntityType.ORGANISATION),
            Map.entry("ORGANIZATION", EntityType.ORGANISATION),
            Map.entry("ORGANISATION", EntityType.ORGANISATION),
            Map.entry("CORPORATION", EntityType.ORGANISATION),
            Map.entry("GROUP", EntityType.ORGANISATION),
            Map.entry("LOC", EntityType.PLACE),
            Map.entry("LOCATION", EntityType.PLACE),
            Map.entry("PLACE", EntityType.PLACE),
            Map.entry("GPE", EntityType.PLACE),
            Map.entry("GEO", EntityType.PLACE),
            Map.entry("FAC", EntityType.FACILITY),
            Map.entry("FACILITY", EntityType.FACILITY),
            Map.entry("NORP", EntityType.NORP),
            Map.entry("PRODUCT", EntityType.PRODUCT),
            Map.entry("PROD", EntityType.PRODUCT),
            Map.entry("MONEY", EntityType.MONEY),
            Map.entry("MISC", EntityType.MISC),
            Map.entry("EVENT", EntityType.MISC),
            Map.entry("WORK_OF_ART", EntityType.MISC),
            Map.entry("LAW", EntityType.MISC));

    /** What models mark beside names: dates are the date tagger's. */
    private static final Set<String> NO_NAMES = Set.of(
            "DATE",
            "TIME",
            "TIM",
            "PERCENT",
            "QUANTITY",
            "ORDINAL",
            "CARDINAL",
            "NUMBER",
            "DURATION",
            "SET",
            "LANGUAGE");

    /** Reads a name of {@code id2label}: a type that is not known is MISC in a name's parts, and outside alone. */
    static ClassLabel of(String name) {
        String label = name.toUpperCase(Locale.ROOT);
        Matcher inParts = IN_PARTS.matcher(label);
        if (!inParts.matches()) {
            EntityType type = TYPES.get(label);
            return type == null ? OUTSIDE : new ClassLabel(Part.INSIDE, type);
        }
        String type = inParts.group(2);
        return NO_NAMES.contains(type)
                ? OUTSIDE
                : new ClassLabel(part(inParts.group(1)), TYPES.getOrDefault(type, EntityType.MISC));
    }

    /** Whether it says that there is no name. */
    public boolean outside() {
        return type == null;
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "B" -> Part.BEGIN;
            case "L", "E" -> Part.LAST;
            case "U", "S" -> Part.ONLY;
            default -> Part.INSIDE;
        };
    }
}
