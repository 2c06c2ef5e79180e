package dev.dateline.annotation.join;

import dev.dateline.annotation.name.FoundName;
import dev.dateline.annotation.name.NameForm;
import dev.dateline.annotation.name.NameWords;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of one article to entities.
 *
 * <p>Names are joined where they are of one type and stand in the same part of the article, the story or one part of the
 * frame, so that an entity with a role never hides one of the story. Linear in the number of names; thread-safe.
 */
public final class EntityJoiner {

    private final NameWords words;

    /** Joins by the words of a language. */
    public EntityJoiner(NameWords words) {
        this.words = words;
    }

    /**
     * The entities of an article, in the order of their first mentions.
     *
     * @param names in the order of the text, the headline's first
     */
    public List<Entity> join(List<FoundName> names) {
        Map<Part, FullForms> fullForms = new HashMap<>();
        List<NameForm> forms =
                names.stream().map(name -> words.form(name.name())).toList();
        for (int at = 0; at < names.size(); at++) {
            fullForms.computeIfAbsent(Part.of(names.get(at)), this::forms).learn(forms.get(at));
        }
        Map<Key, EntityBuilder> builders = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            Part part = Part.of(names.get(at));
            FullForms known = fullForms.computeIfAbsent(part, this::forms);
            builders.computeIfAbsent(new Key(part, known.fullFormOf(forms.get(at))), key -> new EntityBuilder())
                    .add(names.get(at));
        }
        return build(builders.values().stream().toList());
    }

    private FullForms forms(Part part) {
        return switch (part.type()) {
            case PERSON -> new PersonForms();
            case ORGANISATION -> new CompanyForms(words, new AcronymForms(words));
            case FACILITY -> new AcronymForms(words);
            case PLACE -> new PlaceForms(words);
            case EVENT, PRODUCT -> new EndingForms();
            default -> form -> form;
        };
    }

    /** A name in the frame, which may stand in capitals there, is written as the story writes it. */
    private static List<Entity> build(List<EntityBuilder> builders) {
        List<String> names = builders.stream().map(EntityBuilder::name).toList();
        Map<String, String> inStory = new HashMap<>();
        for (int at = 0; at < builders.size(); at++) {
            if (builders.get(at).first().role() == null) {
                inStory.putIfAbsent(names.get(at).toLowerCase(Locale.ROOT), names.get(at));
            }
        }
        List<Entity> entities = new ArrayList<>(builders.size());
        for (int at = 0; at < builders.size(); at++) {
            String usual = inStory.getOrDefault(names.get(at).toLowerCase(Locale.ROOT), names.get(at));
            entities.add(builders.get(at).build("e" + (at + 1), usual));
        }
        return entities;
    }

    /** Names are joined within one of these only. */
    private record Part(EntityType type, @Nullable Role role) {

        static Part of(FoundName name) {
            return new Part(name.type(), name.role());
        }
    }

    private record Key(Part part, NameForm form) {}
}
