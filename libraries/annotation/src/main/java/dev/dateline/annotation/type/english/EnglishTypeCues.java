package dev.dateline.annotation.type.english;

import dev.dateline.annotation.entity.KnownPlaces;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.type.TypeCues;
import dev.dateline.contract.enriched.EntityType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What English words tell of a name's type. */
public final class EnglishTypeCues implements TypeCues {

    private static final Set<String> BEFORE_NO_PERSON = Set.of(
            "in", "from", "to", "near", "at", "across", "around", "outside", "into", "of", "for", "via", "toward",
            "the", "this", "a");

    @Override
    public Map<EntityType, Double> beside(NameSpan name) {
        Map<EntityType, Double> weights = WordsBeside.of(name.text(), name.first(), name.end());
        add(weights, EntityType.PERSON, PersonCues.weight(name));
        add(weights, EntityType.MISC, DiseaseCues.weight(name));
        return weights;
    }

    private static void add(Map<EntityType, Double> weights, EntityType type, double weight) {
        if (weight != 0) {
            weights.merge(type, weight, Double::sum);
        }
    }

    @Override
    public @Nullable NameSpan told(NameSpan name, int free) {
        KnownByPrefix prefixed = KnownByPrefix.of(name);
        if (prefixed != null) {
            NameSpan whole = prefixed.first() < free ? name : name.from(prefixed.first());
            return whole.typed(prefixed.type(), name.confidence());
        }
        EntityType byForm = KnownByForm.type(name);
        return byForm == null ? null : name.typed(byForm, name.confidence());
    }

    @Override
    public boolean isPlace(String name) {
        return KnownPlaces.isPlace(name);
    }

    @Override
    public boolean mayBeAPerson(NameSpan name) {
        SegmentedText text = name.text();
        if (WordsBeside.of(text, name.first(), name.end()).getOrDefault(EntityType.PERSON, 0.0) < 0) {
            return false;
        }
        int before = name.first() - 1;
        return before < text.firstToken(text.sentenceOf(name.first()))
                || !BEFORE_NO_PERSON.contains(text.token(before));
    }

    @Override
    public boolean isSaidToBeAPerson(NameSpan name) {
        return PersonCues.weight(name) > 0;
    }
}
