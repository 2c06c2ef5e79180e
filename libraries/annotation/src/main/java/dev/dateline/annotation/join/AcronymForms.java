package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;
import dev.dateline.annotation.name.NameWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins an acronym to its expansion ({@code BoE}), the end of a long name to the one long name that ends so ({@code Defense
 * Ministry} to {@code Russian Defense Ministry}), the first letters of a long name to the one that begins so ({@code Fed} to {@code
 * Federal Reserve}), and a company to the one that its trade is named of ({@code Ford} to {@code Ford Motor}).
 */
final class AcronymForms implements FullForms {

    private static final int SHORTEST_ACRONYM = 2;

    /** The lengths of a name that is cut short: Fed, Met. */
    private static final int SHORTEST_CUT = 3;

    private static final int LONGEST_CUT = 4;

    /** A longer name has no shorter forms that are worth looking for. */
    private static final int LONGEST = 10;

    private static final NameForm SEVERAL = new NameForm(List.of(""));

    private final Map<String, NameForm> byInitials = new HashMap<>();
    private final Map<String, NameForm> byEnding = new HashMap<>();
    private final Map<String, NameForm> byCut = new HashMap<>();
    private final Map<NameForm, NameForm> byBrand = new HashMap<>();
    private final Set<NameForm> known = new HashSet<>();
    private final NameWords words;

    AcronymForms(NameWords words) {
        this.words = words;
    }

    @Override
    public void learn(NameForm form) {
        if (!known.add(form) || form.size() < 2 || form.size() > LONGEST) {
            return;
        }
        byInitials.putIfAbsent(words.initials(form), form);
        byInitials.putIfAbsent(words.allInitials(form), form);
        for (int length = SHORTEST_CUT;
                length <= LONGEST_CUT && length < form.first().length();
                length++) {
            byCut.merge(form.first().substring(0, length), form, (first, second) -> SEVERAL);
        }
        for (int from = 1; from < form.size(); from++) {
            String ending = String.join(" ", form.words().subList(from, form.size()));
            byEnding.merge(ending, form, (first, second) -> SEVERAL);
        }
        NameForm brand = words.withoutTrade(form);
        if (!brand.equals(form)) {
            byBrand.merge(brand, form, (first, second) -> SEVERAL);
        }
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm same = words.expanded(form);
        if (!same.equals(form)) {
            return same;
        }
        NameForm branded = byBrand.getOrDefault(form, form);
        if (!branded.equals(form) && !branded.equals(SEVERAL)) {
            return branded;
        }
        return longer(form.size() == 1 ? expansion(form) : form);
    }

    private NameForm longer(NameForm form) {
        NameForm longer = byEnding.get(String.join(" ", form.words()));
        return longer == null || longer.equals(SEVERAL) ? form : longer;
    }

    private NameForm expansion(NameForm form) {
        if (form.first().length() < SHORTEST_ACRONYM) {
            return form;
        }
        NameForm whole = byInitials.getOrDefault(form.first(), byCut.getOrDefault(form.first(), form));
        return whole.equals(SEVERAL) ? form : whole;
    }
}
