package dev.dateline.contract.enriched;

/** What kind of thing an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A building, bridge, airport or other made place. */
    FACILITY,
    /** A nationality, a religious or political group. */
    NORP,
    PRODUCT,
    EVENT,
    /** A book, film, song or other work. */
    WORK,
    LAW,
    MONEY,
    MISC
}
