package dev.dateline.stack.cli;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.FetchOutcome;
import dev.dateline.fetch.http.Refusal;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Target;
import dev.dateline.fetch.http.Validators;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.process.StackException;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Documents of the web that a command line names. A person asks for them, so that robots.txt does not matter (RFC 9309). */
final class WebDocuments implements AutoCloseable {

    private final Supplier<Web> opening;
    private @Nullable Web web;

    /** Opens the web where a document is asked for, and not before. */
    WebDocuments(Supplier<Web> opening) {
        this.opening = opening;
    }

    static boolean isAddress(String named) {
        return Target.of(named).filter(Target::isWeb).isPresent();
    }

    /** What is at an address; where nothing can be had, that is told as a {@link StackException}. */
    StoredDocument document(String address) throws InterruptedException {
        Target target = Target.of(address).orElseThrow();
        Request request = new Request(target.toString(), target.credentials(), Validators.NONE, Request.Kind.FEED);
        return web().client().fetch(request).either(fetched -> stored(fetched.answer()), none -> {
            throw unreadable(target, none);
        });
    }

    private static StoredDocument stored(Answer answer) {
        byte[] body = answer.body();
        return new StoredDocument(
                "", answer.headers().mediaType(), answer.uri(), body.length, new ByteArrayInputStream(body));
    }

    private static StackException unreadable(Target target, FetchOutcome.NoDocument none) {
        boolean isPrivate = none instanceof FetchOutcome.Refused refused && refused.why() == Refusal.ADDRESS;
        return new StackException(
                target + " can't be read: " + none.reason() + (isPrivate ? "; --allow NETWORK lets it be asked" : ""));
    }

    private Web web() {
        if (web == null) {
            web = opening.get();
        }
        return web;
    }

    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
    }
}
