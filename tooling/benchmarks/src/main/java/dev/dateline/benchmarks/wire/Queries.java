package dev.dateline.benchmarks.wire;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people would look for in these articles: of each kind as many, always the same ones for the same articles. */
final class Queries {

    private static final int WORD_LEAST = 4;

    private Queries() {}

    /** So many queries, some of which find much and some little. */
    static List<String> of(List<EnrichedArticle> articles, int count) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; queries.size() < count; i++) {
            EnrichedArticle article = articles.get((int) ((long) i * articles.size() / count) % articles.size());
            query(article, i).ifPresent(queries::add);
        }
        return queries;
    }

    private static Optional<String> query(EnrichedArticle enriched, int number) {
        Article article = enriched.article();
        List<String> words = words(article.headline());
        String day = String.valueOf(article.contentCreated()).substring(0, "2025-01-05".length());
        return switch (number % 12) {
            case 0 -> words.stream().findFirst();
            case 1 -> words.size() < 2 ? Optional.empty() : Optional.of(words.get(0) + " " + words.get(1));
            case 2 -> phrase(article.body());
            case 3 ->
                words.stream()
                        .map(word -> word.substring(0, WORD_LEAST - 1) + "*")
                        .findFirst();
            case 4 -> name(enriched, "person:", 0);
            case 5 -> name(enriched, "org:", 0);
            case 6 -> name(enriched, "place:", 0);
            case 7 -> name(enriched, "place:", 1).map(place -> place + " date:" + day.substring(0, 7));
            case 8 -> Optional.of("date:" + day);
            case 9 -> words.stream().map(word -> word + " -bank").findFirst();
            case 10 -> words.size() < 2 ? Optional.empty() : Optional.of(words.get(0) + " OR " + words.get(1));
            default -> Optional.of("planned:" + day.substring(0, 7) + "..");
        };
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}]+")).stream()
                .filter(word -> word.length() >= WORD_LEAST)
                .toList();
    }

    /** Three words that stand one after another. */
    private static Optional<String> phrase(String body) {
        List<String> words = List.of(body.split("\\s+", 10));
        return words.size() < 8
                ? Optional.empty()
                : Optional.of('"' + String.join(" ", words.subList(4, 7)).replace('"', ' ') + '"');
    }

    private static Optional<String> name(EnrichedArticle enriched, String field, int skipped) {
        return enriched.annotations().entities().stream()
                .filter(entity -> entity.role() == null && field.equals(field(entity)))
                .skip(skipped)
                .map(entity -> field + '"' + entity.name().replace('"', ' ') + '"')
                .findFirst();
    }

    private static String field(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "person:";
            case ORGANISATION -> "org:";
            case PLACE -> "place:";
            default -> "";
        };
    }
}
