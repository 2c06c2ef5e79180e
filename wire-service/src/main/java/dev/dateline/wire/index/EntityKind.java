package dev.dateline.wire.index;

import dev.dateline.contract.enriched.EntityType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of entities that people search by and that are counted. */
public enum EntityKind {
    PERSON("People"),
    ORG("Organisations"),
    PLACE("Places"),
    OTHER("Other names");

    private final String title;

    EntityKind(String title) {
        this.title = title;
    }

    /** The word for it in a query, in an address and as a class of a mark. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a page calls many of it. */
    public String title() {
        return title;
    }

    /** The kind with that word. */
    public static Optional<EntityKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind that a type of entity is of. */
    public static EntityKind of(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORG;
            case PLACE, FACILITY -> PLACE;
            case NORP, PRODUCT, EVENT, WORK, LAW, MONEY, MISC -> OTHER;
        };
    }
}
