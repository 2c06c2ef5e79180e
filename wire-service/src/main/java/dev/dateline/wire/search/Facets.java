package dev.dateline.wire.search;

import java.util.List;

/**
 * What the articles of an answer have in common, the most frequent first.
 *
 * @param people people
 * @param organisations organisations
 * @param places places
 * @param sources sources
 * @param days days of publication, the latest first
 */
public record Facets(
        List<NameCount> people,
        List<NameCount> organisations,
        List<NameCount> places,
        List<NameCount> sources,
        List<NameCount> days) {

    /** Where nothing was counted. */
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of());

    public Facets {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        days = List.copyOf(days);
    }
}
