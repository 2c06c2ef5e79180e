package dev.dateline.stack.render;

import dev.dateline.contract.enriched.Annotations;
import dev.dateline.stack.annotate.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text with its annotations for a person: first the text with its marks, then a list of what was found.
 *
 * @param style how to set things off
 */
public record AnnotatedText(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(PlainText text, Annotations annotations) {
        MarkedText marked = new MarkedText(style);
        List<String> lines = new ArrayList<>();
        if (!text.headline().isEmpty()) {
            lines.add(style.bold("# ") + marked.headline(text.headline(), annotations));
            lines.add("");
        }
        lines.add(marked.body(text.body(), annotations));
        lines.add("");
        lines.addAll(new AnnotationLines(style).of(annotations));
        return String.join("\n", lines);
    }
}
