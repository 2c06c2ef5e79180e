package dev.dateline.stack.render;

import dev.dateline.contract.enriched.EntityType;
import picocli.CommandLine.Help.Ansi;

/**
 * The few ways in which text is set off; each leaves the text as it is where there are no colours.
 *
 * <p>The escape sequences are picocli's, its mark-up is not: in an article's text {@code @|bold …|@} means nothing.
 */
public enum Style {
    /** Colours and weights by the terminal's escape sequences. */
    COLOURED,
    /** The text and nothing else. */
    PLAIN;

    public String bold(String text) {
        return with(Ansi.Style.bold, text);
    }

    public String dim(String text) {
        return with(Ansi.Style.faint, text);
    }

    public String good(String text) {
        return with(Ansi.Style.fg_green, text);
    }

    public String bad(String text) {
        return with(Ansi.Style.fg_red, text);
    }

    public String date(String text) {
        return with(Ansi.Style.fg_yellow, text);
    }

    public String entity(EntityType type, String text) {
        return switch (type) {
            case PERSON -> with(Ansi.Style.fg_cyan, text);
            case ORGANISATION -> with(Ansi.Style.fg_magenta, text);
            case PLACE, FACILITY -> with(Ansi.Style.fg_green, text);
            default -> with(Ansi.Style.fg_blue, text);
        };
    }

    private String with(Ansi.Style style, String text) {
        return this == COLOURED ? style.on() + text + Ansi.Style.reset.on() : text;
    }
}
