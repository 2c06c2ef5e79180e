package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.ingest.source.feeds.http.WebClient;
import dev.dateline.ingest.source.feeds.robots.Robots;

/**
 * What feeds and pages are fetched with; one for all sources, so that no host is asked by two.
 *
 * @param client fetches
 * @param robots tells which pages may be
 */
public record Web(WebClient client, Robots robots) {}
