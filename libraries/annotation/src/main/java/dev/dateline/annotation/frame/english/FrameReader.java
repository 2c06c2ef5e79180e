package dev.dateline.annotation.frame.english;

import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.frame.FrameName;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frame of an article from its body.
 *
 * <p>The dateline and the byline stand at the start of one of the first {@link #OPENING_LINES} lines that are not blank;
 * credit lines within the last {@link #END} UTF-16 units.
 */
public final class FrameReader {

    private static final int OPENING_LINES = 8;
    private static final int OPENING = 2_000;
    private static final int END = 1_000;

    private FrameReader() {}

    /** The frame of a body. */
    public static Frame read(String body) {
        DatelineParts dateline = null;
        List<FrameName> names = new ArrayList<>();
        List<FrameName> writers = new ArrayList<>();
        int line = 0;
        for (int start = 0; start >= 0 && start < Math.min(OPENING, body.length()) && line < OPENING_LINES; ) {
            int end = endOfLine(body, start);
            if (!body.substring(start, Math.min(end, start + OPENING)).isBlank()) {
                line++;
                List<FrameName> byline = byline(body, start, end);
                addByline(byline, names, writers);
                dateline = dateline == null && byline.isEmpty()
                        ? dateline(body, start).orElse(null)
                        : dateline;
            }
            start = end + 1;
        }
        if (dateline != null) {
            names.addAll(dateline.names());
        }
        CreditReader.Credits credits = credits(body);
        names.addAll(credits.names());
        if (writers.isEmpty()) {
            writers.addAll(credits.writers());
        }
        return new Frame(dateline, by(writers), inOrder(names));
    }

    private static void addByline(List<FrameName> byline, List<FrameName> names, List<FrameName> writers) {
        names.addAll(byline);
        byline.stream().filter(name -> name.type() == EntityType.PERSON).forEach(writers::add);
    }

    private static List<FrameName> byline(String body, int start, int end) {
        return end - start > BylineReader.LONGEST
                ? List.of()
                : BylineReader.read(body.substring(start, end).stripTrailing()).stream()
                        .map(name -> name.shifted(start))
                        .toList();
    }

    private static Optional<DatelineParts> dateline(String body, int start) {
        String piece = body.substring(start, Math.min(body.length(), start + DatelineReader.LONGEST));
        return DatelineReader.read(piece).map(parts -> parts.shifted(start));
    }

    private static CreditReader.Credits credits(String body) {
        int start = Math.max(0, body.length() - END);
        CreditReader.Credits credits = CreditReader.read(body.substring(start));
        return new CreditReader.Credits(shifted(credits.names(), start), shifted(credits.writers(), start));
    }

    private static List<FrameName> shifted(List<FrameName> names, int by) {
        return names.stream().map(name -> name.shifted(by)).toList();
    }

    private static int endOfLine(String body, int start) {
        int end = body.indexOf('\n', start);
        return end < 0 ? body.length() : end;
    }

    private static @Nullable String by(List<FrameName> writers) {
        List<String> names = writers.stream().map(FrameName::name).distinct().toList();
        if (names.isEmpty()) {
            return null;
        }
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }

    /** In the order of the text; of two that overlap the first read stays. */
    private static List<FrameName> inOrder(List<FrameName> names) {
        List<FrameName> kept = new ArrayList<>();
        for (FrameName name : names) {
            if (kept.stream().noneMatch(other -> name.start() < other.end() && other.start() < name.end())) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(FrameName::start));
        return kept;
    }
}
