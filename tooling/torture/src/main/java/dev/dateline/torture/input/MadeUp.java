package dev.dateline.torture.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up articles; the same number and seed give the same article.
 *
 * @param count how many there are
 * @param seed what they depend on
 */
public record MadeUp(int count, long seed) implements Articles {

    private static final List<String> PLACES = List.of("Lisbon", "Nairobi", "Ankara", "Lima", "Oslo", "Hanoi", "Accra");
    private static final List<String> PEOPLE =
            List.of("Ana Duarte", "Peter Njoroge", "Leyla Demir", "Jorge Quispe", "Ingrid Solberg", "Kofi Mensah");
    private static final List<String> SENTENCES = List.of(
            "%2$s of the port authority said on Monday that the talks in %1$s would go on.",
            "The ministry in %1$s expects a decision within two weeks.",
            "“Nobody was told of it,” said %2$s, who has led the union since March 2019.",
            "Prices in %1$s rose by 4 percent in the third quarter, the statistics office said.",
            "Rain is forecast for the coming weekend, and the harbour of %1$s stays closed.",
            "A spokesman for Meridian Bank declined to comment on what %2$s had said.");

    @Override
    public Lines open() {
        return new Lines() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Line next() {
                int number = next++;
                return line("article-" + number, body(number, 0));
            }

            @Override
            public void close() {}
        };
    }

    /** The body of one article's edition; each edition is longer than the one before. */
    public String body(int number, int edition) {
        Random random = new Random(seed * 31 + number);
        StringBuilder body = new StringBuilder();
        int sentences = 3 + random.nextInt(8);
        for (int i = 0; i < sentences; i++) {
            body.append(i == 0 ? "" : " ")
                    .append(String.format(
                            Locale.ROOT, any(SENTENCES, random), any(PLACES, random), any(PEOPLE, random)));
        }
        return body.append(" It was corrected.".repeat(edition)).toString();
    }

    static Line line(String id, String body) {
        ObjectNode line = ArticleJson.mapper().createObjectNode();
        line.put("id", id);
        line.put("headline", "What happened: " + id);
        line.put("published", "2025-01-06T08:00:00Z");
        line.put("body", body);
        return new Line(id, line.toString(), body);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
