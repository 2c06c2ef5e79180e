package dev.dateline.transport.config;

/** Reads a name as Kafka allows it for topics; groups, members and transactional ids here keep to the same. */
public final class Name extends PatternedText {

    private static final long serialVersionUID = 1;

    public Name() {
        super("[A-Za-z0-9._-]{1,249}", "letters, digits, '.', '_' and '-', 1 to 249 of them");
    }
}
