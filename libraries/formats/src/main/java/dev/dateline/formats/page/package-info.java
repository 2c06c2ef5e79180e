/**
 * From the bytes of a news web page to the article in it.
 *
 * <p>A page flows through stages. {@code formats.encoding} turns bytes into text; jsoup parses it, to a bounded depth. {@code claim} walks the page once
 * and gathers what it says of itself (JSON-LD, Open Graph, {@code meta}, microdata, links, headings, bylines), then
 * ranks the claims to each fact, with {@code author} cutting bylines into names.
 * {@code body} cuts the page into blocks of text, finds the region that holds nearly all of its running text (in the
 * headline's {@code article}, where there are several), and keeps of the region's blocks what no mark, picture, link or form
 * tells to be something else; then it trims the edges and adds the standfirst. Last {@link dev.dateline.formats.page.Verdict}
 * weighs whether all this is an article. What decides is structure and the marks of elements; words of languages, where they
 * help, stand in resources, a line per language, and no site's name stands anywhere.
 *
 * <p>Pure functions of bytes, media type and address; thread-safe. A page that holds no article is an outcome. Whatever
 * the bytes, time and memory are bounded: depth, blocks, metadata and lines have limits, and no walk over elements
 * recurses. Sees the contract's article, {@code encoding}, {@code html} and {@code date} of {@code formats}, and jsoup; no other
 * format and no network.
 */
@NullMarked
package dev.dateline.formats.page;

import org.jspecify.annotations.NullMarked;
