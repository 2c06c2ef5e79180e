package dev.dateline.annotation.type;

import dev.dateline.annotation.name.NameForm;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.name.NameWords;
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

    /** The same names with types that agree. */
    static List<NameSpan> agree(List<NameSpan> names, NameWords words) {
        List<NameForm> forms =
                names.stream().map(name -> words.form(name.name())).toList();
        Map<NameForm, Map<EntityType, Double>> votes = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            votes.computeIfAbsent(forms.get(at), form -> new EnumMap<>(EntityType.class))
                    .merge(names.get(at).type(), names.get(at).confidence(), Double::sum);
        }
        Set<NameForm> surnames = surnames(names, forms);
        List<NameSpan> agreed = new ArrayList<>(names.size());
        for (int at = 0; at < names.size(); at++) {
            NameSpan name = names.get(at);
            boolean stands = isSure(name) && surnames.contains(forms.get(at));
            EntityType type = stands ? name.type() : winner(votes.get(forms.get(at)), name);
            agreed.add(name.typed(type, name.confidence()));
        }
        return agreed;
    }

    private static boolean isSure(NameSpan name) {
        return (name.type() == EntityType.PLACE || name.type() == EntityType.PERSON) && name.confidence() > SURE;
    }

    /** The last words of the full names of the story's people. */
    private static Set<NameForm> surnames(List<NameSpan> names, List<NameForm> forms) {
        Set<NameForm> surnames = new HashSet<>();
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).type() == EntityType.PERSON && forms.get(at).size() > 1) {
                surnames.add(new NameForm(List.of(forms.get(at).last())));
            }
        }
        return surnames;
    }

    /** The type with the most votes, the mention's own where it has as many. */
    private static EntityType winner(Map<EntityType, Double> votes, NameSpan name) {
        EntityType winner = name.type();
        for (Map.Entry<EntityType, Double> each : votes.entrySet()) {
            if (each.getValue() > votes.get(winner)) {
                winner = each.getKey();
            }
        }
        return winner;
    }
}
