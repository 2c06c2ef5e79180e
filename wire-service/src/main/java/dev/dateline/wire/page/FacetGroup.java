package dev.dateline.wire.page;

import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.search.Facets;
import dev.dateline.wire.search.NameCount;
import dev.dateline.wire.search.RisingNames;
import java.util.List;
import java.util.function.Function;

/**
 * Names that a search can be narrowed to.
 *
 * @param title what they are
 * @param choices the names
 */
public record FacetGroup(String title, List<Choice> choices) {

    private static final int RISING = 8;

    /**
     * A name.
     *
     * @param name the name
     * @param count how many articles have it
     * @param link the search narrowed to it
     */
    public record Choice(String name, int count, String link) {}

    static List<FacetGroup> of(String query, Facets facets) {
        return List.of(
                        group(query, EntityKind.PERSON.title(), facets.people(), quoted("person")),
                        group(query, EntityKind.ORG.title(), facets.organisations(), quoted("org")),
                        group(query, EntityKind.PLACE.title(), facets.places(), quoted("place")),
                        group(query, "Sources", facets.sources(), quoted("source")),
                        group(query, "Days", facets.days(), day -> "date:" + day))
                .stream()
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** The names of a kind that rise on a day. */
    static FacetGroup rising(EntityKind kind, List<RisingNames.Rising> names) {
        return new FacetGroup(
                kind.title() + " on the rise",
                names.stream()
                        .limit(RISING)
                        .map(each -> new Choice(each.name(), each.articles(), Links.name(kind, each.name())))
                        .toList());
    }

    private static Function<String, String> quoted(String field) {
        return name -> field + ":\"" + name.replace('"', ' ') + "\"";
    }

    private static FacetGroup group(
            String query, String title, List<NameCount> names, Function<String, String> clause) {
        return new FacetGroup(
                title,
                names.stream()
                        .map(each -> new Choice(
                                each.name(),
                                each.count(),
                                Links.search((query + " " + clause.apply(each.name())).strip())))
                        .toList());
    }
}
