package dev.dateline.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.Dateline;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an enriched article in the order in which they are written: the article's, those of its annotations, and what ninjs
 * itself has a member for, what the source gave there before the names found.
 */
record EnrichedMembers(
        @JsonUnwrapped Article article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Dateline dateline,
        List<Entity> entities,
        List<Timex> timexes,
        List<Component> provenance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> people,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> organisations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> places) {

    private static final String DATELINE = "dateline";

    /** What annotations are written as. */
    static final Set<String> OF_ANNOTATIONS = Set.of(DATELINE, "entities", "timexes", "provenance");

    private static final String PEOPLE = "people";
    private static final String ORGANISATIONS = "organisations";
    private static final String PLACES = "places";

    static EnrichedMembers of(EnrichedArticle enriched) {
        Article article = enriched.completed();
        Annotations found = enriched.annotations();
        Set<String> taken = new HashSet<>(OF_ANNOTATIONS);
        taken.addAll(List.of(PEOPLE, ORGANISATIONS, PLACES));
        if (found.dateline() == null) {
            taken.remove(DATELINE);
        }
        return new EnrichedMembers(
                article.without(taken),
                found.dateline(),
                found.entities(),
                found.timexes(),
                found.provenance(),
                names(article, PEOPLE, found.entities(), EntityType.PERSON),
                names(article, ORGANISATIONS, found.entities(), EntityType.ORGANISATION),
                names(article, PLACES, found.entities(), EntityType.PLACE));
    }

    private static List<JsonNode> names(Article article, String member, List<Entity> entities, EntityType type) {
        List<JsonNode> names = new ArrayList<>();
        Set<String> known = new HashSet<>();
        JsonNode given = article.others().get(member);
        if (given != null && given.isArray()) {
            for (JsonNode each : given) {
                names.add(each);
                known.add(each.path("name").asText());
            }
        }
        for (Entity entity : entities) {
            if (entity.type() == type && entity.role() == null && known.add(entity.name())) {
                names.add(JsonNodeFactory.instance.objectNode().put("name", entity.name()));
            }
        }
        return names;
    }
}
