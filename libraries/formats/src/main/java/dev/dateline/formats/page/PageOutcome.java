package dev.dateline.formats.page;

/** What reading a web page comes to. */
public sealed interface PageOutcome permits Page, NoArticle {}
