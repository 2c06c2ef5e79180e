package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;
import dev.dateline.annotation.name.NameWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins a company to the same without its {@code Inc}, unless the article has two of one name, such as a GmbH and an Inc; the bare
 * name is then that of the one named last before it.
 */
final class CompanyForms implements FullForms {

    private final NameWords words;
    private final FullForms bare;
    private final Map<NameForm, Set<String>> legalForms = new HashMap<>();
    private final Map<NameForm, String> latest = new HashMap<>();

    /** Asks others for the full form of the name without its legal form. */
    CompanyForms(NameWords words, FullForms bare) {
        this.words = words;
        this.bare = bare;
    }

    @Override
    public void learn(NameForm form) {
        NameForm plain = words.withoutCompanyForm(form);
        String legal = words.companyForm(form);
        if (!legal.isEmpty()) {
            legalForms.computeIfAbsent(plain, key -> new TreeSet<>()).add(legal);
        }
        bare.learn(plain);
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm plain = words.withoutCompanyForm(form);
        Set<String> known = legalForms.getOrDefault(plain, Set.of());
        if (known.size() < 2) {
            return bare.fullFormOf(plain);
        }
        String own = words.companyForm(form);
        String legal =
                own.isEmpty() ? latest.getOrDefault(plain, known.iterator().next()) : own;
        latest.put(plain, legal);
        return plain.and(legal);
    }
}
