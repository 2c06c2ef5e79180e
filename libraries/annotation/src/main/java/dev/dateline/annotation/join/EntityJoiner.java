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
        for (FoundName name : names) {
            fullForms.computeIfAbsent(Part.of(name), this::forms).learn(words.form(name.name()));
        }
        Map<Key, EntityBuilder> builders = new LinkedHashMap<>();
        for (FoundName name : names) {
            Part part = Part.of(name);
            FullForms known = fullForms.computeIfAbsent(part, this::forms);
            NameForm full = known.fullFormOf(words.form(name.name()));
            builders.computeIfAbsent(new Key(part, full), key -> new EntityBuilder())
                    .add(name);
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
        Map<String, String> inStory = new HashMap<>();
        for (EntityBuilder builder : builders) {
            if (builder.first().role() == null) {
                String name = builder.name();
                inStory.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        List<Entity> entities = new ArrayList<>(builders.size());
        for (EntityBuilder builder : builders) {
            String name = builder.name();
            String usual = inStory.getOrDefault(name.toLowerCase(Locale.ROOT), name);
            entities.add(builder.build("e" + (entities.size() + 1), usual));
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
