package dev.dateline.annotation.name;

import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import dev.dateline.contract.enriched.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A name somewhere in the article, not yet joined with others.
 *
 * @param slice where it stands
 * @param name the same in its usual casing
 * @param type what kind of thing it names
 * @param role the part of the frame it stands in, null in the story
 * @param confidence from 0 to 1
 */
public record FoundName(Slice slice, String name, EntityType type, @Nullable Role role, double confidence) {}
