package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the end of a name to the one longer name that ends so: Katrina to Hurricane Katrina. */
final class EndingForms implements FullForms {

    /** A longer name has no shorter forms that are worth looking for. */
    private static final int LONGEST = 10;

    private static final NameForm SEVERAL = new NameForm(List.of(""));

    private final Map<NameForm, NameForm> byEnding = new HashMap<>();

    @Override
    public void learn(NameForm form) {
        for (int from = 1; from < form.size() && form.size() <= LONGEST; from++) {
            NameForm ending = new NameForm(form.words().subList(from, form.size()));
            byEnding.merge(ending, form, (first, second) -> first.equals(second) ? first : SEVERAL);
        }
    }

    @Override
    public NameForm fullFormOf(NameForm form) {
        NameForm longer = byEnding.getOrDefault(form, form);
        return longer.equals(SEVERAL) ? form : longer;
    }
}
