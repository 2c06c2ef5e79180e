package dev.dateline.formats.page;

import dev.dateline.formats.page.claim.PageDate;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article that a web page holds.
 *
 * @param headline without the site's name
 * @param authors by name, each once
 * @param byline as it stood
 * @param published with its zone where the page gave one
 * @param paragraphs of the body: paragraphs, quotations, items of lists and cross-headings in their order
 * @param description in a sentence or two, where the page has one that the body does not
 * @param language BCP 47
 * @param address the page's own
 * @param site the name that the site gives itself
 */
public record Page(
        @Nullable String headline,
        List<String> authors,
        @Nullable String byline,
        @Nullable PageDate published,
        List<String> paragraphs,
        @Nullable String description,
        @Nullable String language,
        @Nullable URI address,
        @Nullable String site)
        implements PageOutcome {

    /** Between two paragraphs of a body. */
    private static final String EMPTY_LINE = "\n\n";

    public Page {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs, parted by an empty line. */
    public String body() {
        return String.join(EMPTY_LINE, paragraphs);
    }

    @Override
    public <T> T either(Function<Page, T> ifPage, Function<NoArticle, T> ifNone) {
        return ifPage.apply(this);
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return "Page[" + address + ", " + paragraphs.size() + " paragraphs]";
    }
}
