package dev.dateline.stack.render;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.stack.read.DocumentContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a document holds for a person.
 *
 * @param style how to set things off
 */
public record ContentsText(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(String name, DocumentContents contents) {
        List<String> lines = new ArrayList<>();
        String about = Stream.of(
                        contents.format(),
                        contents.about().title(),
                        contents.about().language())
                .filter(Objects::nonNull)
                .map(Printable::line)
                .collect(Collectors.joining(" · "));
        lines.add(style.bold(Printable.line(name)) + "  " + style.dim(about));
        contents.articles().forEach(draft -> lines.add(article(draft)));
        contents.rejected().forEach(item -> lines.add(rejected(item)));
        lines.add("  " + count(contents.articles().size(), "article") + ", "
                + contents.rejected().size() + " rejected");
        return String.join("\n", lines);
    }

    private String article(Draft draft) {
        Content content = draft.content();
        Published published = content.published();
        String date = published == null
                ? "no date"
                : published.value() + (published.zone() == null ? "" : " " + published.zone());
        String headline =
                content.headlines().stream().findFirst().map(Headline::value).orElse("without a headline");
        int words = content.bodies().stream()
                .map(Body::wordCount)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        String by = content.by() == null ? "" : ", " + Printable.line(content.by());
        return "  " + style.date(date) + "  " + Printable.line(headline) + style.dim("  " + count(words, "word") + by);
    }

    private String rejected(RejectedItem item) {
        return "  " + style.bad(item.reason().wireName()) + "  " + Printable.line(item.detail());
    }

    private static String count(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }
}
