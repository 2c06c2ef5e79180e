package dev.dateline.formats.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Scores pages as the corpora's own script does: body by runs of four words, the rest by equality. */
final class PageScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Pc}]+");

    private final Map<String, List<Double>> shares = new TreeMap<>();
    private final int[] names = new int[3];

    void add(JsonNode gold, PageOutcome outcome) {
        Page page = outcome instanceof Page read ? read : null;
        double body = f1(gold.path("body").asText(), page == null ? "" : page.body());
        share("body", body);
        share("whole", body >= 0.95 ? 1 : 0);
        String headline = page == null || page.headline() == null ? "" : page.headline();
        share("headline", words(gold.path("headline").asText()).equals(words(headline)) ? 1 : 0);
        addNames(gold.path("authors"), page == null ? List.of() : page.authors());
        addDate(gold.path("published").asText(), page);
    }

    private void addNames(JsonNode gold, List<String> read) {
        Set<List<String>> wanted = new HashSet<>();
        gold.forEach(name -> wanted.add(sorted(name.asText())));
        Set<List<String>> got = new HashSet<>();
        read.forEach(name -> got.add(sorted(name)));
        names[1] += got.size();
        names[2] += wanted.size();
        got.retainAll(wanted);
        names[0] += got.size();
    }

    private void addDate(String text, PageOutcome outcome) {
        String iso = text.replace(' ', 'T');
        boolean zoned = iso.matches(".*[+-]\\d\\d:\\d\\d");
        OffsetDateTime wanted =
                zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
        Instant got = outcome instanceof Page page && page.published() != null
                ? page.published().start().toInstant()
                : Instant.EPOCH;
        boolean day = got.atOffset(wanted.getOffset()).toLocalDate().equals(wanted.toLocalDate());
        share("day", day ? 1 : 0);
        Duration off = Duration.between(wanted.toInstant(), got).abs();
        share("minute", off.compareTo(Duration.ofMinutes(1)) < 0 ? 1 : 0);
    }

    private void share(String name, double value) {
        shares.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** In percent. */
    double of(String name) {
        return name.equals("authors")
                ? 200.0 * names[0] / Math.max(1, names[1] + names[2])
                : 100
                        * shares.get(name).stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder row = new StringBuilder("pages " + shares.get("body").size());
        for (String name : List.of("body", "whole", "headline", "authors", "day", "minute")) {
            row.append(String.format(Locale.ROOT, "  %s %.1f", name, of(name)));
        }
        return row.toString();
    }

    private static double f1(String gold, String read) {
        Map<List<String>, Integer> wanted = shingles(gold);
        Map<List<String>, Integer> got = shingles(read);
        int both = 0;
        for (Map.Entry<List<String>, Integer> each : wanted.entrySet()) {
            both += Math.min(each.getValue(), got.getOrDefault(each.getKey(), 0));
        }
        int all = sum(wanted) + sum(got);
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private static int sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size() && i < Math.max(1, words.size() - 3); i++) {
            counts.merge(words.subList(i, Math.min(words.size(), i + 4)), 1, Integer::sum);
        }
        return counts;
    }

    private static List<String> sorted(String name) {
        String[] words = words(name).toArray(String[]::new);
        Arrays.sort(words);
        return List.of(words);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
