package dev.dateline.stack.render;

import dev.dateline.contract.enriched.EntityType;

/** The few ways in which text is set off; each leaves the text as it is where there are no colours. */
public enum Style {
    /** Colours and weights by the terminal's escape sequences. */
    COLOURED,
    /** The text and nothing else. */
    PLAIN;

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return with("1", text);
    }

    public String dim(String text) {
        return with("2", text);
    }

    public String good(String text) {
        return with("32", text);
    }

    public String bad(String text) {
        return with("31", text);
    }

    public String date(String text) {
        return with("33", text);
    }

    public String entity(EntityType type, String text) {
        return switch (type) {
            case PERSON -> with("36", text);
            case ORGANISATION -> with("35", text);
            case PLACE, FACILITY -> with("32", text);
            default -> with("34", text);
        };
    }

    private String with(String code, String text) {
        return this == COLOURED ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
