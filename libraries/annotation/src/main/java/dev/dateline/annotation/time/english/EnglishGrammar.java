package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.rule.Grammar;
import dev.dateline.annotation.time.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The grammar of English dates. */
public final class EnglishGrammar {

    private static final Map<String, String> PIECES = Map.of(
            "COUNT",
            "(NUM|DECIMAL|a|an|VAGUE | a VAGUE of?)",
            "COUNTED",
            "(NUM|DECIMAL|VAGUE | VAGUE of)",
            "TO",
            "to|-|--|and|or|through|until|till",
            "KIND",
            "(calendar|business|trading|working|straight|consecutive)");

    private static final Grammar GRAMMAR = new Grammar(Vocabulary.words(), PIECES, rules(), new EnglishTense());

    private EnglishGrammar() {}

    /** The one grammar, which every thread may share. */
    public static Grammar grammar() {
        return GRAMMAR;
    }

    /** The names of all rules, as {@code explain} gives them. */
    public static Set<String> ruleNames() {
        return rules().stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());
    }

    /** All rules; of two that match the same words the first wins. */
    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(Feasts.rules());
        rules.addAll(NamedDays.rules());
        rules.addAll(Sets.rules());
        rules.addAll(CalendarDates.rules());
        rules.addAll(Eras.rules());
        rules.addAll(NumericDates.rules());
        rules.addAll(Ranges.rules());
        rules.addAll(Weekdays.rules());
        rules.addAll(Weeks.rules());
        rules.addAll(Weekends.rules());
        rules.addAll(Quarters.rules());
        rules.addAll(ShortQuarters.rules());
        rules.addAll(RelativeDates.rules());
        rules.addAll(Distances.rules());
        rules.addAll(NamedBefore.rules());
        rules.addAll(ClockTimes.rules());
        rules.addAll(Recurrences.rules());
        rules.addAll(Lengths.rules());
        rules.addAll(Fractions.rules());
        rules.addAll(Fortnights.rules());
        rules.addAll(VagueDates.rules());
        return List.copyOf(rules);
    }
}
