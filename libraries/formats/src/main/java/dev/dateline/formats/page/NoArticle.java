package dev.dateline.formats.page;

import java.util.function.Function;

/**
 * A page with no article in it: a front, a login, an error, a consent page.
 *
 * @param detail what there is instead, for a person
 */
public record NoArticle(String detail) implements PageOutcome {

    @Override
    public <T> T either(Function<Page, T> ifPage, Function<NoArticle, T> ifNone) {
        return ifNone.apply(this);
    }
}
