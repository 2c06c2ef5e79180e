package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.page.Page;
import dev.dateline.formats.page.PageReader;
import dev.dateline.ingest.source.feeds.http.Answer;
import dev.dateline.ingest.source.feeds.http.FetchOutcome;
import dev.dateline.ingest.source.feeds.http.Request;

/** Fetches the pages of entries, where robots may. Thread-safe. */
final class Pages {

    private static final int SERVER_ERROR = 500;

    private final Web web;
    private final PageReader reader = new PageReader();

    Pages(Web web) {
        this.web = web;
    }

    /**
     * The article of a page.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    PageText read(String address) throws InterruptedException {
        return switch (web.robots().permits(address)) {
            case ALLOWED -> text(web.client().fetch(Request.of(address, Request.Kind.PAGE)));
            case DISALLOWED -> new PageText.None();
            case NOT_KNOWN -> new PageText.Later();
        };
    }

    private PageText text(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            Answer answer = fetched.answer();
            return reader.read(answer.body(), answer.headers().mediaType(), answer.uri()) instanceof Page page
                    ? new PageText.Found(page)
                    : new PageText.None();
        }
        boolean later = outcome instanceof FetchOutcome.TryAgain
                || (outcome instanceof FetchOutcome.Failed failed
                        && (failed.status() == 0 || failed.status() >= SERVER_ERROR));
        return later ? new PageText.Later() : new PageText.None();
    }
}
