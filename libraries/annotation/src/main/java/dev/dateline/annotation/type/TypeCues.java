package dev.dateline.annotation.type;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.contract.enriched.EntityType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words of a language tell of a name's type; thread-safe. */
public interface TypeCues {

    /**
     * What the words beside a name tell, whatever the name.
     *
     * @return the logarithms of the odds for and against types; empty where they tell nothing
     */
    Map<EntityType, Double> beside(NameSpan name);

    /**
     * What the words before a name make of it with certainty, which may be part of it: a storm, a ship.
     *
     * @param free the first token that no name before it has
     * @return null where they tell nothing
     */
    @Nullable
    NameSpan told(NameSpan name, int free);

    /** Whether the words beside a name may stand there beside a person's, which "in" and "the" hardly do before it. */
    boolean mayBeAPerson(NameSpan name);

    /** Whether the words beside a name tell that it is a person's, such as an age. */
    boolean isSaidToBeAPerson(NameSpan name);

    /** Whether a name by itself is that of a known place. */
    boolean isPlace(String name);
}
