package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;
import dev.dateline.annotation.name.NameWords;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Joins the short names of countries and the short form of a state's full name to it: {@code Congo} to {@code Republic of Congo}.
 *
 * <p>Where several states share the short form, it stands for the one named last before it.
 */
final class PlaceForms implements FullForms {

    /** A short name for more is hardly one. */
    private static final int MOST_STATES = 4;

    private final NameWords words;
    private final Map<String, NameForm> byInitials = new HashMap<>();
    private final Map<NameForm, Set<NameForm>> states = new HashMap<>();
    private final Map<NameForm, NameForm> latest = new HashMap<>();

    PlaceForms(NameWords words) {
        this.words = words;
    }

    @Override
    public void learn(NameForm form) {
        NameForm full = words.expanded(form);
        NameForm bare = words.ofState(full);
        if (!bare.equals(full)) {
            Set<NameForm> known = states.computeIfAbsent(bare, key -> new LinkedHashSet<>());
            if (known.size() < MOST_STATES) {
                known.add(full);
            }
        }
        if (full.size() > 1) {
            byInitials.putIfAbsent(words.initials(full), full);
        }
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm full = words.expanded(form);
        NameForm acronym = full.size() == 1 && full.first().length() > 1 ? byInitials.get(full.first()) : null;
        NameForm named = acronym == null ? full : acronym;
        NameForm bare = words.ofState(named);
        if (bare.equals(named) && states.containsKey(named)) {
            named = latest.getOrDefault(named, states.get(named).iterator().next());
        }
        latest.put(words.ofState(named), named);
        return named;
    }
}
