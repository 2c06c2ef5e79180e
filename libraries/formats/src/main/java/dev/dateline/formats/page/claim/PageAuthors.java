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
public record PageAuthors(List<String> names, @Nullable String line, boolean sure) {

    static final PageAuthors NONE = new PageAuthors(List.of(), null, false);

    public PageAuthors {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }
}
