package dev.dateline.annotation.join;

import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets one name be one type of thing within an article: the one that the tagger is surest of in all.
 *
 * <p>Where a person of the article bears a name that is a place too, the two stand side by side: Michael Jordan in Jordan.
 */
final class TypeAgreement {

    /** From here on the tagger's word stands where a person bears the name of a place. */
    private static final double SURE = 0.8;

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
        Set<NameForm> surnames = surnames(names);
        List<FoundName> agreed = new ArrayList<>(names.size());
        for (FoundName name : names) {
            NameForm form = NameForm.of(name.name());
            boolean stands = name.role() != null || (isSure(name) && surnames.contains(form));
            agreed.add(stands ? name : name.retyped(winner(votes.get(form), name)));
        }
        return agreed;
    }

    private static boolean isSure(FoundName name) {
        return (name.type() == EntityType.PLACE || name.type() == EntityType.PERSON) && name.confidence() > SURE;
    }

    /** The last words of the full names of the story's people. */
    private static Set<NameForm> surnames(List<FoundName> names) {
        Set<NameForm> surnames = new HashSet<>();
        for (FoundName name : names) {
            NameForm form = NameForm.of(name.name());
            if (name.role() == null && name.type() == EntityType.PERSON && form.size() > 1) {
                surnames.add(new NameForm(List.of(form.last())));
            }
        }
        return surnames;
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
