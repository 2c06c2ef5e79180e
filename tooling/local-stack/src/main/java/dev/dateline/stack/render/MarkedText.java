package dev.dateline.stack.render;

import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Slice;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a text with its mentions and dates marked: in colour, or as {@code [Kyiv PLACE]} and {@code [Sunday 2025-01-05]}.
 *
 * @param style how to mark
 */
public record MarkedText(Style style) {

    /** The headline with its marks. */
    public String headline(String headline, Annotations annotations) {
        return marked(headline, marks(annotations, In.HEADLINE));
    }

    /** The body with its marks. */
    public String body(String body, Annotations annotations) {
        return marked(body, marks(annotations, In.BODY));
    }

    private List<Mark> marks(Annotations annotations, In in) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : annotations.entities()) {
            for (Mention mention : entity.mentions()) {
                if (lies(mention.slice(), in)) {
                    marks.add(new Mark(
                            mention.slice(), entity(entity, mention.slice().text())));
                }
            }
        }
        for (Timex timex : annotations.timexes()) {
            if (lies(timex.slice(), in)) {
                marks.add(new Mark(timex.slice(), date(timex)));
            }
        }
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.slice().startUtf16())
                .thenComparing(mark -> -mark.slice().endUtf16()));
        return marks;
    }

    private static boolean lies(Slice slice, In in) {
        return in == In.HEADLINE ? slice.in() == In.HEADLINE : slice.in() != In.HEADLINE;
    }

    private String entity(Entity entity, String text) {
        String shown = Printable.text(text);
        return style == Style.COLOURED ? style.entity(entity.type(), shown) : "[" + shown + " " + entity.type() + "]";
    }

    private String date(Timex timex) {
        String shown = Printable.text(timex.slice().text());
        String value = Printable.line(timex.value());
        return style == Style.COLOURED
                ? style.date(shown) + style.dim(" (" + value + ")")
                : "[" + shown + " " + value + "]";
    }

    private static String marked(String text, List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            // What lies within a mark that was already written stays unmarked.
            if (mark.slice().startUtf16() >= at) {
                out.append(Printable.text(text.substring(at, mark.slice().startUtf16())));
                out.append(mark.shown());
                at = mark.slice().endUtf16();
            }
        }
        return out.append(Printable.text(text.substring(at))).toString();
    }

    private record Mark(Slice slice, String shown) {}
}
