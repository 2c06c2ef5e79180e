package dev.dateline.stack.render;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article for a person: its headline, its frame, its entities and its dates.
 *
 * @param style how to set things off
 */
public record ArticleSummary(Style style) {

    private static final int LABEL_WIDTH = 14;

    /** An enriched article on several lines, without a line end after the last. */
    public String of(EnrichedArticle enriched) {
        Annotations annotations = enriched.annotations();
        List<String> lines = new ArrayList<>();
        lines.add(headline(enriched.article()));
        lines.add(frame(enriched));
        entities(annotations).forEach((type, entities) -> lines.add(label(type) + entities));
        if (!annotations.timexes().isEmpty()) {
            lines.add(label("dates") + dates(annotations.timexes()));
        }
        return String.join("\n", lines);
    }

    /** An article on two lines, without a line end after the last. */
    public String of(Article article) {
        return headline(article) + "\n  "
                + style.dim(Printable.line(parts(published(article), "v" + article.version(), article.uri())));
    }

    /** An enriched article on one line. */
    public String line(EnrichedArticle enriched) {
        String counts = enriched.annotations().entities().stream()
                .filter(entity -> entity.role() == null)
                .collect(Collectors.groupingBy(Entity::type, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().compareTo(EntityType.PLACE) <= 0)
                .map(entry -> style.entity(
                        entry.getKey(), counted(entry.getValue(), singular(entry.getKey()), plural(entry.getKey()))))
                .collect(Collectors.joining(", "));
        String dates = style.date(counted(enriched.annotations().timexes().size(), "date", "dates"));
        return style.dim(published(enriched.article())) + "  " + headline(enriched.article()) + "  "
                + (counts.isEmpty() ? dates : counts + ", " + dates);
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

    private Map<String, String> entities(Annotations annotations) {
        Map<String, String> byType = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            String named = annotations.entities().stream()
                    .filter(entity -> entity.type() == type && entity.role() == null)
                    .map(this::entity)
                    .collect(Collectors.joining(", "));
            if (!named.isEmpty()) {
                byType.put(plural(type), named);
            }
        }
        return byType;
    }

    private String entity(Entity entity) {
        String name = style.entity(entity.type(), Printable.line(entity.name()));
        int mentions = entity.mentions().size();
        return mentions > 1 ? name + style.dim(" ×" + mentions) : name;
    }

    private String dates(List<Timex> timexes) {
        return timexes.stream()
                .map(timex -> style.date(Printable.line(timex.slice().text())) + " → " + Printable.line(timex.value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String label(String name) {
        return "  " + name + " ".repeat(Math.max(1, LABEL_WIDTH - name.length()));
    }

    private static String published(Article article) {
        return article.published() == null ? "no date" : article.published().value();
    }

    private static String parts(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String singular(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String plural(EntityType type) {
        return switch (type) {
            case PERSON -> "people";
            case FACILITY -> "facilities";
            case NORP -> "groups";
            case MONEY -> "money";
            case MISC -> "other";
            default -> singular(type) + "s";
        };
    }
}
