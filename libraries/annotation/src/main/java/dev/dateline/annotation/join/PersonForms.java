package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a surname to the full name that ends with it, a first name to the one that begins with it.
 *
 * <p>Where several people bear a surname, it stands for the one named last before it.
 */
final class PersonForms implements FullForms {

    /** Enough to tell one person from several; bounds the work for a name that thousands bear. */
    private static final int MOST_COMPARED = 8;

    /** A name that some are called by stands in the middle: Luiz Inácio Lula da Silva. */
    private static final int SHORTEST_MIDDLE = 4;

    private final Map<String, Set<NameForm>> byLast = new HashMap<>();
    private final Map<String, Set<NameForm>> byFirst = new HashMap<>();
    private final Map<String, Set<NameForm>> byMiddle = new HashMap<>();
    private final Map<String, NameForm> latestByLast = new HashMap<>();

    @Override
    public void learn(NameForm form) {
        if (form.size() > 1) {
            add(byLast, form.last(), plain(form));
            add(byFirst, form.first(), plain(form));
            form.words().subList(1, form.size() - 1).stream()
                    .filter(word -> word.length() >= SHORTEST_MIDDLE)
                    .forEach(word -> add(byMiddle, word, plain(form)));
        }
    }

    private static void add(Map<String, Set<NameForm>> index, String word, NameForm form) {
        Set<NameForm> forms = index.computeIfAbsent(word, key -> new LinkedHashSet<>());
        if (forms.size() < MOST_COMPARED) {
            forms.add(form);
        }
    }

    /** Donald J. Trump is Donald Trump. */
    private static NameForm plain(NameForm form) {
        return form.hasOnlyInitialsBetween() ? form.withoutMiddle() : form;
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm plain = plain(form);
        NameForm full = longest(plain, candidates(byLast, plain.last(), plain));
        if (full == null && plain.size() == 1) {
            full = only(byFirst.getOrDefault(plain.first(), byMiddle.getOrDefault(plain.first(), Set.of())));
        }
        NameForm found = full == null ? plain : full;
        latestByLast.put(found.last(), found);
        return found;
    }

    private static @Nullable NameForm only(Set<NameForm> forms) {
        return forms.size() == 1 ? forms.iterator().next() : null;
    }

    private static List<NameForm> candidates(Map<String, Set<NameForm>> index, String word, NameForm form) {
        return index.getOrDefault(word, Set.of()).stream()
                .filter(other -> other.endsWith(form))
                .toList();
    }

    private @Nullable NameForm longest(NameForm form, List<NameForm> candidates) {
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        NameForm latest = latestByLast.get(form.last());
        return latest != null && candidates.contains(latest) ? latest : candidates.get(0);
    }
}
