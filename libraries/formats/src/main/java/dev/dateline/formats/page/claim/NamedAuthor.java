package dev.dateline.formats.page.claim;

/**
 * An author as the page's JSON-LD has it.
 *
 * @param name as it stands, perhaps of several people
 * @param organisation whether it is said to be no person
 */
record NamedAuthor(String name, boolean organisation) {}
