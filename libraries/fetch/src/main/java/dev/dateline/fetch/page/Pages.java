package dev.dateline.fetch.page;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.FetchOutcome;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.formats.page.PageReader;

/** Fetches the pages of entries, where robots may. Thread-safe. */
public final class Pages {

    private final Web web;
    private final PageReader reader = new PageReader();

    public Pages(Web web) {
        this.web = web;
    }

    /**
     * The article of a page.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public PageText read(String address) throws InterruptedException {
        return switch (web.robots().permits(address)) {
            case ALLOWED -> fetch(address);
            case DISALLOWED -> new PageText.None("robots.txt asks that it is not read");
            case NOT_KNOWN -> new PageText.Later("robots.txt could not be read");
        };
    }

    private PageText fetch(String address) throws InterruptedException {
        try (MemoryBudget.Lease lease = web.memory().lease()) {
            return text(
                    web.client().fetch(Request.of(address, Request.Kind.PAGE).with(lease)));
        }
    }

    private PageText text(FetchOutcome outcome) {
        return outcome.either(
                fetched -> text(fetched.answer()),
                none -> none.mayPass() ? new PageText.Later(none.reason()) : new PageText.None(none.reason()));
    }

    private PageText text(Answer answer) {
        return reader.read(answer.body(), answer.headers().mediaType(), answer.uri())
                .either(PageText.Found::new, none -> new PageText.None(none.detail()));
    }
}
