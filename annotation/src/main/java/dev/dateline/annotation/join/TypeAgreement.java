package dev.dateline.annotation.join;

import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets one name be one type of thing within an article: the one that the tagger is surest of in all. */
final class TypeAgreement {

    private TypeAgreement() {}

    /** The same names, those of the story with types that agree. */
    static List<FoundName> agree(List<FoundName> names) {
        Map<NameForm, Map<EntityType, Double>> votes = new HashMap<>();
        for (FoundName name : names) {
            if (name.role() == null) {
                votes.computeIfAbsent(NameForm.of(name.name()), form -> new EnumMap<>(EntityType.class))
                        .merge(name.type(), name.confidence(), Double::sum);
            }
        }
        List<FoundName> agreed = new ArrayList<>(names.size());
        for (FoundName name : names) {
            agreed.add(name.role() == null ? name.retyped(winner(votes.get(NameForm.of(name.name())), name)) : name);
        }
        return agreed;
    }

    /** The type with the most votes, the mention's own where it has as many. */
    private static EntityType winner(Map<EntityType, Double> votes, FoundName name) {
        EntityType winner = name.type();
        for (Map.Entry<EntityType, Double> each : votes.entrySet()) {
            if (each.getValue() > votes.get(winner)) {
                winner = each.getKey();
            }
        }
        return winner;
    }
}
