package dev.dateline.annotation.name.english;

import java.util.Set;

/** Words that end the names of seas, rivers, mountains and their like. */
public final class Landforms {

    /** In the singular or plural, as names have them. */
    public static final Set<String> WORDS = Set.of(
            "Channel",
            "Sea",
            "Ocean",
            "Gulf",
            "Bay",
            "River",
            "Strait",
            "Straits",
            "Canal",
            "Mountains",
            "Desert",
            "Peninsula",
            "Valley",
            "Islands",
            "Island",
            "Gap",
            "Basin",
            "Delta",
            "Plateau",
            "Coast");

    private Landforms() {}
}
