package dev.dateline.annotation.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of an article: what its body says about where, when and by whom it was written.
 *
 * @param dateline the dateline
 * @param by those who wrote it, in the order of the text: {@code Jane Doe and John Roe}
 * @param names the names in dateline, byline and credit line, in the order of the text
 */
public record Frame(@Nullable DatelineParts dateline, @Nullable String by, List<FrameName> names) {

    public Frame {
        names = List.copyOf(names);
    }

    /** Whether a piece of the body, in UTF-16 units, touches the dateline or a name of the frame. */
    public boolean touches(int start, int end) {
        return (dateline != null && start < dateline.end() && end > dateline.start())
                || names.stream().anyMatch(name -> start < name.end() && end > name.start());
    }
}
