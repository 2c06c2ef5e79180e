package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Short articles after public bug reports: bylines, datelines, joining, language. */
class ReportsFramesTest {

    private static final double LEAST = 0.9;

    private static final Annotator ANNOTATOR = Annotator.load();

    @Test
    void readsNineOfTenAsTheyAreMeant() throws IOException {
        List<String> lines = Files.readAllLines(cases());
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            JsonNode given = new ObjectMapper().readTree(line);
            fault(given).ifPresent(fault -> wrong.add(given.get("id").asText() + " " + fault));
        }

        System.out.println(lines.size() - wrong.size() + " of " + lines.size() + " frames; not " + wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - LEAST)));
    }

    private static Path cases() {
        return SharedFolder.file("corpora/reports/frames.ndjson");
    }

    private static Optional<String> fault(JsonNode given) {
        String headline = given.get("headline").asText();
        ArticleText text = new ArticleText(headline, given.get("text").asText(), null, null, null, null);
        Annotations found = ANNOTATOR.annotate(text, Deadline.NONE);
        JsonNode expected = given.get("expect");
        List<String> faults = new ArrayList<>();
        if (expected.has("byline")) {
            faults.add(differ("byline", sorted(expected.get("byline")), byline(found)));
        }
        if (expected.has("by")) {
            faults.add(differ("by", expected.get("by").asText(), found.by()));
        }
        if (expected.has("dl")) {
            faults.add(differ("place", told(expected.get("dl")), told(found.located())));
        }
        if (expected.has("agency")) {
            String agency = found.dateline() == null ? null : found.dateline().agency();
            faults.add(differ("agency", told(expected.get("agency")), told(agency)));
        }
        if (expected.has("lang") && !texts(expected.get("lang")).contains(found.language())) {
            faults.add("language " + found.language());
        }
        if (expected.has("groups")) {
            faults.add(groups(expected.get("groups"), found.entities()));
        }
        return faults.stream().filter(fault -> !fault.isEmpty()).findFirst();
    }

    private static String differ(String what, Object expected, Object found) {
        return String.valueOf(expected).equals(String.valueOf(found)) ? "" : what + " " + found;
    }

    private static List<String> byline(Annotations found) {
        return found.entities().stream()
                .filter(entity -> entity.role() == Role.BYLINE && entity.type() == EntityType.PERSON)
                .flatMap(entity -> entity.mentions().stream())
                .map(mention -> mention.slice().text())
                .sorted()
                .toList();
    }

    /** What the mentions of each list have in common is one entity, and no two lists have the same. */
    private static String groups(JsonNode groups, List<Entity> entities) {
        Set<Entity> taken = new HashSet<>();
        for (JsonNode group : groups) {
            Set<Entity> named = new HashSet<>();
            for (String mention : texts(group)) {
                Set<Entity> bearers = entities.stream()
                        .filter(entity -> entity.role() == null)
                        .filter(entity -> entity.mentions().stream().anyMatch(each -> isOf(each, mention)))
                        .collect(Collectors.toSet());
                if (bearers.isEmpty()) {
                    return mention + " is missed";
                }
                named.addAll(bearers);
            }
            if (named.size() > 1 || !taken.add(named.iterator().next())) {
                return "group " + texts(group) + " is "
                        + named.stream().map(Entity::name).toList();
            }
        }
        return "";
    }

    private static boolean isOf(Mention mention, String text) {
        return mention.slice().text().equals(text);
    }

    private static String told(Object place) {
        boolean none = place == null || (place instanceof JsonNode node && node.isNull());
        String text = place instanceof JsonNode node ? node.asText() : String.valueOf(place);
        return none ? "none" : text.toLowerCase(Locale.ROOT);
    }

    private static List<String> sorted(JsonNode list) {
        return texts(list).stream().sorted().toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
