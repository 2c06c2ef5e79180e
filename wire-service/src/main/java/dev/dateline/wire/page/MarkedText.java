package dev.dateline.wire.page;

import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Slice;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.wire.index.CalendarDays;
import dev.dateline.wire.index.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A text in paragraphs, its names and dates marked; where two marks lie over each other the first and longer is kept. */
final class MarkedText {

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
    }

    /** The paragraphs of a headline or a body. */
    static List<List<Piece>> paragraphs(String text, Annotations annotations, boolean headline) {
        MarkedText marked = new MarkedText(text);
        for (Entity entity : annotations.entities()) {
            for (Mention mention : entity.mentions()) {
                marked.add(mention.slice(), headline, entity);
            }
        }
        for (Timex timex : annotations.timexes()) {
            marked.add(timex, headline);
        }
        return marked.paragraphs();
    }

    private void add(Slice slice, boolean headline, Entity entity) {
        EntityKind kind = EntityKind.of(entity.type());
        add(slice, headline, kind.word(), Links.name(kind, entity.name()), entity.name());
    }

    private void add(Timex timex, boolean headline) {
        Optional<CalendarDays> days = Optional.ofNullable(timex.range()).flatMap(CalendarDays::of);
        String link = days.filter(CalendarDays::single)
                .map(day -> "/diary?day=" + day.first())
                .or(() -> days.map(span -> "/diary?month=" + span.month()))
                .orElse("");
        add(timex.slice(), headline, "date", link, DayWords.of(timex));
    }

    private void add(Slice slice, boolean headline, String kind, String link, String note) {
        boolean here = (slice.in() == In.HEADLINE) == headline;
        if (here && slice.startUtf16() < slice.endUtf16() && slice.endUtf16() <= text.length()) {
            marks.add(new Mark(slice.startUtf16(), slice.endUtf16(), kind, link, note));
        }
    }

    private List<List<Piece>> paragraphs() {
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        List<List<Piece>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() >= at) {
                plain(text.substring(at, mark.start()), paragraphs);
                last(paragraphs)
                        .add(new Piece(
                                text.substring(mark.start(), mark.end()), mark.kind(), mark.link(), mark.note()));
                at = mark.end();
            }
        }
        plain(text.substring(at), paragraphs);
        paragraphs.removeIf(List::isEmpty);
        return paragraphs;
    }

    /** Adds text without marks, in which each line is a paragraph. */
    private static void plain(String text, List<List<Piece>> paragraphs) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraphs.add(new ArrayList<>());
            }
            if (!lines[i].isEmpty()) {
                last(paragraphs).add(Piece.plain(lines[i]));
            }
        }
    }

    private static List<Piece> last(List<List<Piece>> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private record Mark(int start, int end, String kind, String link, String note) {}
}
