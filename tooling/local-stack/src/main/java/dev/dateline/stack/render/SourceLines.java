package dev.dateline.stack.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what a check tells of sources: a line for each, and one for each feed that is in trouble or silent.
 *
 * <p>A source's facts have its id and a dot in front of their names; the id alone has its place.
 *
 * @param sources the facts of each source, by its id
 * @param others what is no source's
 */
record SourceLines(Map<String, Map<String, Object>> sources, Map<String, Object> others) {

    /** Facts that name feeds, a semicolon between two; {@code feeds} has them each on a line of its own. */
    private static final List<String> NAMING = List.of("worst", "silent-ones", "problems");

    private static final String PLACE = "";

    static SourceLines of(Map<String, Object> data) {
        Map<String, Map<String, Object>> sources = new TreeMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            String source = source(name, data);
            if (source.isEmpty()) {
                others.put(name, value);
            } else {
                String fact = name.equals(source) ? PLACE : name.substring(source.length() + 1);
                sources.computeIfAbsent(source, id -> new TreeMap<>()).put(fact, value);
            }
        });
        return new SourceLines(sources, others);
    }

    /** The id that stands alone as a name too; empty where there is none. */
    private static String source(String name, Map<String, Object> data) {
        int dot = name.indexOf('.');
        String id = dot < 0 ? name : name.substring(0, dot);
        boolean hasFacts = data.keySet().stream().anyMatch(each -> each.startsWith(id + "."));
        return data.containsKey(id) && hasFacts ? id : "";
    }

    List<String> lines(Style style) {
        List<String> lines = new ArrayList<>();
        sources.forEach((id, facts) -> {
            String counts = facts.entrySet().stream()
                    .filter(fact -> !fact.getKey().equals(PLACE) && !NAMING.contains(fact.getKey()))
                    .map(fact -> fact.getKey() + "=" + fact.getValue())
                    .collect(Collectors.joining("  "));
            lines.add("      " + style.bold(Printable.line(id)) + "  "
                    + Printable.line(String.valueOf(facts.get(PLACE))) + style.dim("  " + Printable.line(counts)));
            NAMING.stream().filter(facts::containsKey).forEach(name -> names(String.valueOf(facts.get(name)))
                    .forEach(each -> lines.add("        " + mark(name, style) + " " + Printable.line(each))));
        });
        return lines;
    }

    private static List<String> names(String joined) {
        return List.of(joined.split("; ", -1));
    }

    private static String mark(String name, Style style) {
        return switch (name) {
            case "worst" -> style.bad("failing");
            case "silent-ones" -> style.date("silent");
            default -> style.bad("problem");
        };
    }
}
