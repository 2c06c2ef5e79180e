/**
 * The web as feeds and pages are read from it: {@link dev.dateline.fetch.http.WebClient} asks for one document, follows where
 * it is sent, and says what came of it as an {@link dev.dateline.fetch.http.FetchOutcome}.
 *
 * <p>Every host name is resolved by {@link dev.dateline.fetch.http.GuardedNames}, for each connection anew, so that no address
 * but one that may be asked is ever connected to. Sizes count unpacked bytes; times hold for a request with all its body.
 * Nothing of another origin's credentials is sent or logged; cookies are not kept. Safe to be used by many threads, which it blocks.
 */
@NullMarked
package dev.dateline.fetch.http;

import org.jspecify.annotations.NullMarked;
