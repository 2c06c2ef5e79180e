package dev.dateline.stack.render;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article for a person: its headline, its frame, its entities and its dates.
 *
 * @param style how to set things off
 */
public record ArticleSummary(Style style) {

    private static final Set<EntityType> COUNTED =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

    /** An enriched article on several lines, without a line end after the last. */
    public String of(EnrichedArticle enriched) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(enriched.article()));
        lines.add(frame(enriched));
        lines.addAll(new AnnotationLines(style).of(enriched.annotations()));
        return String.join("\n", lines);
    }

    /** An article on two lines, without a line end after the last. */
    public String of(Article article) {
        return headline(article) + "\n  "
                + style.dim(Printable.line(parts(published(article), "v" + article.version(), article.uri())));
    }

    /** An enriched article on one line. */
    public String line(EnrichedArticle enriched) {
        List<String> counts = new ArrayList<>();
        for (EntityType type : COUNTED) {
            long count = count(enriched.annotations(), type);
            if (count > 0) {
                counts.add(new AnnotationLines(style).counted(type, count));
            }
        }
        int dates = enriched.annotations().timexes().size();
        counts.add(style.date(dates + (dates == 1 ? " date" : " dates")));
        return style.dim(published(enriched.article())) + "  " + headline(enriched.article()) + "  "
                + String.join(", ", counts);
    }

    private static long count(Annotations annotations, EntityType type) {
        return annotations.entities().stream()
                .filter(entity -> entity.role() == null)
                .map(Entity::type)
                .filter(type::equals)
                .count();
    }

    private String headline(Article article) {
        String headline = Printable.line(article.headline());
        return style.bold(headline.isBlank() ? "(no headline)" : headline);
    }

    private String frame(EnrichedArticle enriched) {
        Annotations annotations = enriched.annotations();
        Article article = enriched.article();
        String by = article.by() == null ? annotations.by() : article.by();
        String located = article.located() == null ? annotations.located() : article.located();
        String language = article.language() == null ? annotations.language() : article.language();
        return "  "
                + style.dim(Printable.line(parts(
                        published(article),
                        located == null ? null : "from " + located,
                        by == null ? null : "by " + by,
                        language)));
    }

    private static String published(Article article) {
        return article.published() == null
                ? "no date"
                : Printable.line(article.published().value());
    }

    private static String parts(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
