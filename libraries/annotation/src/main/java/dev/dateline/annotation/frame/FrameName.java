package dev.dateline.annotation.frame;

import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;

/**
 * A name in the frame.
 *
 * @param start its first UTF-16 unit in the body
 * @param end the unit after its last
 * @param type what kind of thing it names
 * @param role the part of the frame it stands in
 * @param name its usual casing
 */
public record FrameName(int start, int end, EntityType type, Role role, String name) {

    /** The same name further on in the text. */
    public FrameName shifted(int by) {
        return new FrameName(start + by, end + by, type, role, name);
    }
}
