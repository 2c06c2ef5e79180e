package dev.dateline.annotation.name;

import java.util.List;

/**
 * The names of an article, each with its type, in the order of the text, the headline's first.
 *
 * @param names those of the story and those of the frame
 */
public record ArticleNames(List<FoundName> names) {

    public ArticleNames {
        names = List.copyOf(names);
    }
}
