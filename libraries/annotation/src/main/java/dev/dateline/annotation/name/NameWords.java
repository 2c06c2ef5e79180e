package dev.dateline.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a language that say nothing of which thing a name names, in small letters and without dots.
 *
 * @param articles left out where a name begins with one
 * @param prefixes articles that a hyphen ties to the word after them, as in al-Sisi
 * @param linking left out of acronyms, though not of all
 * @param companyForms the legal forms at the end of a company's name, each with the one that it is short for
 * @param trades what a company does, at the end of its name, which a short name leaves out
 * @param states what kind of state the name after an "of" has: Republic of Congo
 * @param same short names that all know, with the names that they stand for
 */
public record NameWords(
        Set<String> articles,
        Set<String> prefixes,
        Set<String> linking,
        Map<String, String> companyForms,
        Set<String> trades,
        Set<String> states,
        Map<String, String> same) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    public NameWords {
        articles = Set.copyOf(articles);
        prefixes = Set.copyOf(prefixes);
        linking = Set.copyOf(linking);
        companyForms = Map.copyOf(companyForms);
        trades = Set.copyOf(trades);
        states = Set.copyOf(states);
        same = Map.copyOf(same);
    }

    /** A name as its form. */
    public NameForm form(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(Folding.fold(name), -1)) {
            String plain = withoutPrefix(word.replace(".", ""));
            if (!plain.isEmpty() && !(words.isEmpty() && articles.contains(plain))) {
                words.add(plain);
            }
        }
        return new NameForm(words.isEmpty() ? List.of(name) : words);
    }

    private String withoutPrefix(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen < word.length() - 1 && prefixes.contains(word.substring(0, hyphen))
                ? word.substring(hyphen + 1)
                : word;
    }

    /** What a short name stands for, the form itself where it stands for no other. */
    public NameForm expanded(NameForm form) {
        String expansion = same.get(String.join(" ", form.words()));
        return expansion == null ? form : form(expansion);
    }

    /** An organisation's name without {@code Inc}, {@code Corp} and their like at its end. */
    public NameForm withoutCompanyForm(NameForm form) {
        int end = form.size();
        while (end > 1 && companyForms.containsKey(form.words().get(end - 1))) {
            end--;
        }
        return end == form.size() ? form : new NameForm(form.words().subList(0, end));
    }

    /** The legal form at the end of a company's name, in full; empty where there is none. */
    public String companyForm(NameForm form) {
        return form.size() == 1 ? "" : companyForms.getOrDefault(form.last(), "");
    }

    /** A company's name without the trade at its end, the form itself where there is none. */
    public NameForm withoutTrade(NameForm form) {
        return form.size() > 1 && trades.contains(form.last())
                ? new NameForm(form.words().subList(0, form.size() - 1))
                : form;
    }

    /** What stands after the "of" of a state's full name; the form itself where it is no such name. */
    public NameForm ofState(NameForm form) {
        int of = form.words().lastIndexOf("of");
        boolean state = of > 0 && states.contains(form.words().get(of - 1));
        int from = of + 1 < form.size() && articles.contains(form.words().get(of + 1)) ? of + 2 : of + 1;
        return state && from < form.size() ? new NameForm(form.words().subList(from, form.size())) : form;
    }

    /** The letters that a name's acronym would have: {@code un} for United Nations; its linking words left out. */
    public String initials(NameForm form) {
        StringBuilder initials = new StringBuilder();
        for (String word : form.words()) {
            if (!linking.contains(word)) {
                initials.append(word, 0, word.offsetByCodePoints(0, 1));
            }
        }
        return initials.toString();
    }

    /** The same with the linking words: {@code boe} for Bank of England. */
    public String allInitials(NameForm form) {
        StringBuilder initials = new StringBuilder();
        form.words().forEach(word -> initials.append(word, 0, word.offsetByCodePoints(0, 1)));
        return initials.toString();
    }
}
