package dev.dateline.annotation.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins an acronym to its expansion, a company to the same without its {@code Inc}, the end of a long name to the one long
 * name that ends so ({@code Defense Ministry} to {@code Russian Defense Ministry}), and the first letters of a long name to
 * the one that begins so ({@code Fed} to {@code Federal Reserve}).
 */
final class AcronymForms implements FullForms {

    private static final int SHORTEST_ACRONYM = 2;

    /** The lengths of a name that is cut short: Fed, Met. */
    private static final int SHORTEST_CUT = 3;

    private static final int LONGEST_CUT = 4;

    /** A longer name has no shorter forms that are worth looking for. */
    private static final int LONGEST = 10;

    /** Well-known names that an article may use without the expansion that tells they are one. */
    private static final Map<String, NameForm> SAME = Map.of(
            "us", NameForm.of("United States"),
            "usa", NameForm.of("United States"),
            "uk", NameForm.of("United Kingdom"),
            "uae", NameForm.of("United Arab Emirates"),
            "un", NameForm.of("United Nations"),
            "eu", NameForm.of("European Union"));

    private static final NameForm SEVERAL = new NameForm(List.of(""));

    private final Map<String, NameForm> byInitials = new HashMap<>();
    private final Map<String, NameForm> byEnding = new HashMap<>();
    private final Map<String, NameForm> byCut = new HashMap<>();
    private final Set<NameForm> known = new HashSet<>();

    @Override
    public void learn(NameForm form) {
        NameForm plain = form.withoutCompanySuffix();
        if (!known.add(plain) || plain.size() < 2 || plain.size() > LONGEST) {
            return;
        }
        byInitials.merge(plain.initials(), plain, (first, second) -> first);
        for (int length = SHORTEST_CUT;
                length <= LONGEST_CUT && length < plain.first().length();
                length++) {
            byCut.merge(plain.first().substring(0, length), plain, (first, second) -> SEVERAL);
        }
        for (int from = 1; plain.size() - from >= 2; from++) {
            String ending = String.join(" ", plain.words().subList(from, plain.size()));
            byEnding.merge(ending, plain, (first, second) -> SEVERAL);
        }
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm plain = form.withoutCompanySuffix();
        if (plain.size() == 1) {
            NameForm same = SAME.get(plain.first());
            return same != null ? same : longer(expansion(plain));
        }
        return longer(plain);
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
