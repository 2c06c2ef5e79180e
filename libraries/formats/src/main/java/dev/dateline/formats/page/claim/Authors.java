package dev.dateline.formats.page.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a page says has written it.
 *
 * @param names each once
 * @param line the byline as it stood
 * @param sure false where there is none but the site itself
 */
public record Authors(List<String> names, @Nullable String line, boolean sure) {

    static final Authors NONE = new Authors(List.of(), null, false);

    public Authors {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
