package dev.dateline.formats.page;

/**
 * A page with no article in it: a front, a login, an error, a consent page.
 *
 * @param detail what there is instead, for a person
 */
public record NoArticle(String detail) implements PageOutcome {}
