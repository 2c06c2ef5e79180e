package dev.dateline.annotation.type;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.name.NameWords;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides what kind of thing each name of an article names: the one place where the tagger is overruled.
 *
 * <p>First the words beside a name are weighed ({@link CuedTypes}), then what is certain is ruled, last one name is let be
 * one thing throughout the article ({@link TypeAgreement}). Thread-safe.
 */
public final class NameTypes {

    /** The tagger does not agree with the list of places, or with the word before a storm's or a ship's name. */
    private static final double RULED_CONFIDENCE = 0.5;

    /** From here on the tagger's word stands, though a storm bears the name. */
    private static final double SURE = 0.8;

    private final TypeCues cues;
    private final NameWords words;

    /** Decides by the cues of a language. */
    public NameTypes(TypeCues cues, NameWords words) {
        this.cues = cues;
        this.words = words;
    }

    /**
     * The same names with the types that are decided.
     *
     * @param names those of one article's story, in the order of the text
     */
    public List<NameSpan> decide(List<NameSpan> names) {
        return TypeAgreement.agree(ruled(CuedTypes.weigh(names, cues)), words);
    }

    private List<NameSpan> ruled(List<NameSpan> names) {
        Set<String> inFullNames = new HashSet<>();
        Set<String> storms = new HashSet<>();
        List<NameSpan> told = new ArrayList<>(names.size());
        NameSpan before = null;
        for (NameSpan name : names) {
            boolean follows = before != null && before.text() == name.text();
            NameSpan certain = cues.told(name, follows ? before.end() : 0);
            before = name;
            told.add(certain);
            if (certain == null) {
                learnFullName(name, inFullNames);
            } else if (certain.type() == EntityType.PERSON) {
                learnFullName(certain, inFullNames);
            } else if (certain.type() == EntityType.EVENT) {
                storms.add(lastWord(certain));
            }
        }
        List<NameSpan> ruled = new ArrayList<>(names.size());
        for (int at = 0; at < names.size(); at++) {
            NameSpan name = names.get(at);
            NameSpan certain = told.get(at);
            ruled.add(
                    certain != null
                            ? certain.typed(certain.type(), confidence(name, certain.type()))
                            : ruled(name, inFullNames, storms));
        }
        return ruled;
    }

    /** The words of full names, so that "Jordan" alone may be the Jordan of "Michael Jordan". */
    private static void learnFullName(NameSpan name, Set<String> inFullNames) {
        boolean full = name.size() > 1 || name.isTitled();
        for (int token = name.first(); full && name.type() == EntityType.PERSON && token < name.end(); token++) {
            inFullNames.add(name.text().token(token).toLowerCase(Locale.ROOT));
        }
    }

    private NameSpan ruled(NameSpan name, Set<String> inFullNames, Set<String> storms) {
        String small = name.name().toLowerCase(Locale.ROOT);
        boolean ofAPerson = inFullNames.contains(small);
        EntityType type = name.type();
        if (type == EntityType.PERSON && !ofAPerson && cues.isPlace(name.name())) {
            type = EntityType.PLACE;
        } else if (type == EntityType.PLACE && ofAPerson && isAPersonHere(name)) {
            type = EntityType.PERSON;
        } else if (storms.contains(small) && !ofAPerson && name.confidence() < SURE) {
            type = EntityType.EVENT;
        }
        return name.typed(type, confidence(name, type));
    }

    /** A place of a person's name, where what stands beside it says nothing of a place. */
    private boolean isAPersonHere(NameSpan name) {
        return cues.isSaidToBeAPerson(name) || (name.confidence() < SURE && cues.mayBeAPerson(name));
    }

    private static double confidence(NameSpan name, EntityType type) {
        return type == name.type() ? name.confidence() : RULED_CONFIDENCE;
    }

    private static String lastWord(NameSpan name) {
        return name.text().token(name.end() - 1).toLowerCase(Locale.ROOT);
    }
}
