package dev.dateline.annotation.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dateline and what it says.
 *
 * @param start its first UTF-16 unit in the body
 * @param end the unit after its dash, or after its last where it has none
 * @param place the first place it names, in its usual casing
 * @param date its date as it stands there
 * @param agency the agency it names
 * @param names its places and its agency
 */
public record DatelineParts(
        int start,
        int end,
        @Nullable String place,
        @Nullable String date,
        @Nullable String agency,
        List<FrameName> names) {

    public DatelineParts {
        names = List.copyOf(names);
    }

    /** The same dateline further on in the text. */
    public DatelineParts shifted(int by) {
        return new DatelineParts(
                start + by,
                end + by,
                place,
                date,
                agency,
                names.stream().map(name -> name.shifted(by)).toList());
    }
}
