package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person, organisation, place or other named thing, with every mention of it.
 *
 * @param id unique within the article: {@code e1}, {@code e2}, … in the order of the first mentions
 * @param type what kind of thing it is
 * @param name its fullest form in the article, in its usual casing
 * @param role the part of the article's frame it stands in, absent where it is part of the story
 * @param mentions at least one, in the order of the text, the headline's first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entity(String id, EntityType type, String name, @Nullable Role role, List<Mention> mentions) {

    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        mentions = List.copyOf(mentions);
    }
}
