package dev.dateline.formats.markup;

/** What stands in an element. */
public sealed interface MarkupNode permits Element, Characters {}
