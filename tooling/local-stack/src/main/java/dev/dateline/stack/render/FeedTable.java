package dev.dateline.stack.render;

import dev.dateline.stack.feeds.FeedCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes how feeds are for a person: a row for each, and below it where it is and what is wrong with it.
 *
 * @param style how to set things off
 * @param now what ages are counted from
 */
public record FeedTable(Style style, Instant now) {

    private static final int NAME = 40;
    private static final int FORMAT = 14;
    private static final String INDENT = "    ";
    private static final int LONGEST_LINE = 300;

    /** Several lines, without a line end after the last. */
    public String of(List<FeedCheck> checks) {
        List<String> lines = new ArrayList<>();
        lines.add(style.dim("  " + row(padded("FEED", NAME), padded("FORMAT", FORMAT), "ENTRIES", "NEWEST", "WORDS")));
        checks.forEach(check -> add(check, lines));
        long bad = checks.stream().filter(check -> !check.good()).count();
        lines.add("");
        lines.add(checks.size()
                + (checks.size() == 1 ? " feed, " : " feeds, ")
                + (bad == 0 ? style.good("all good") : style.bad(bad + " bad")));
        return String.join("\n", lines);
    }

    private void add(FeedCheck check, List<String> lines) {
        String title = check.title() == null || check.title().isBlank() ? check.address() : check.title();
        String name = padded(Printable.line(title), NAME);
        String mark = check.good() ? style.good("✓") : style.bad("✗");
        lines.add((mark + " "
                        + (check.good()
                                ? row(
                                        style.bold(name),
                                        padded(Printable.line(String.valueOf(check.format())), FORMAT),
                                        Integer.toString(check.entries()),
                                        age(check),
                                        words(check.words(), check.from()))
                                : style.bold(name)))
                .stripTrailing());
        if (!title.equals(check.address())) {
            lines.add(INDENT + style.dim(clean(check.address())));
        }
        check.faults().forEach(fault -> lines.add(INDENT + style.bad(clean(fault))));
        check.remarks().forEach(remark -> lines.add(INDENT + style.date(clean(remark))));
    }

    private static String row(String name, String format, String entries, String newest, String words) {
        return String.format(Locale.ROOT, "%s  %s  %7s  %-12s  %s", name, format, entries, newest, words);
    }

    private String age(FeedCheck check) {
        if (check.newest() == null) {
            return "no date";
        }
        Duration age = Duration.between(check.newest().toInstant(), now);
        if (age.isNegative()) {
            return check.newest().toLocalDate().toString();
        }
        return age.toHours() < 1
                ? age.toMinutes() + " min ago"
                : age.toDays() < 2 ? age.toHours() + " h ago" : age.toDays() + " days ago";
    }

    private static String words(@Nullable Integer words, @Nullable String from) {
        return words == null ? "" : words + " (" + from + ")";
    }

    private static String clean(String text) {
        String line = Printable.line(text);
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }

    /** Exactly so wide, in code points. */
    private static String padded(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return length > width
                ? text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…"
                : text + " ".repeat(width - length);
    }
}
