package dev.dateline.fetch.http;

import dev.dateline.formats.address.WebAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Fetches documents, each host in its turn. */
public final class WebClient implements AutoCloseable {

    private static final int MOST_REDIRECTS = 10;

    private final Asking asking;
    private final Turns turns;
    private final Clock clock;
    private final UnderWay underWay = new UnderWay();
    private final Runnable last;

    public WebClient(WebSettings settings, Turns turns, Clock clock) {
        this(new Exchange(settings), turns, clock);
    }

    WebClient(Asking asking, Turns turns, Clock clock) {
        this(asking, turns, clock, asking::close);
    }

    private WebClient(Asking asking, Turns turns, Clock clock, Runnable last) {
        this.asking = asking;
        this.turns = turns;
        this.clock = clock;
        this.last = last;
    }

    /**
     * A client on the same connections and in the same turns, which asks only while it holds the right to. Closing it cuts its own
     * requests, and leaves the others'.
     *
     * @param held whether it holds it now; thread-safe, and may block for some seconds
     */
    public WebClient heldWhile(BooleanSupplier held) {
        return new WebClient(asking, turns.heldWhile(held), clock, () -> {});
    }

    /**
     * Fetches a document, following where it is sent.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public FetchOutcome fetch(Request request) throws InterruptedException {
        Optional<Target> start = Target.of(request.address());
        if (start.isEmpty()) {
            return new FetchOutcome.Refused(Refusal.ADDRESS);
        }
        Journey journey = new Journey(start.get());
        while (journey.visited.size() <= MOST_REDIRECTS + 1) {
            Optional<Refusal> refusal = refusal(journey.at);
            if (refusal.isPresent()) {
                return new FetchOutcome.Refused(refusal.get());
            }
            Optional<FetchOutcome> end = ask(journey, request)
                    .either(answered -> end(answered, request, journey), none -> Optional.of(none.outcome()));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return new FetchOutcome.Failed(0, "more than " + MOST_REDIRECTS + " redirects");
    }

    /** A closed address is called that whatever the port, so that nothing is told of what is behind it. */
    private Optional<Refusal> refusal(Target target) {
        return asking.mayAsk(target) || !target.isWeb() ? Refusal.of(target) : Optional.of(Refusal.ADDRESS);
    }

    /** Asks; in its next turn once more where the server closed the connection instead of answering. */
    private Reply ask(Journey journey, Request request) throws InterruptedException {
        Target target = journey.at;
        Optional<Instant> quiet = turns.heldUntil(target.host());
        if (quiet.isPresent()) {
            return new Reply.Held(quiet.get());
        }
        boolean credentials = target.isOfOrigin(journey.start);
        Reply reply = inTurn(target, request, credentials);
        boolean unanswered = reply instanceof Reply.Failed failed && failed.unanswered();
        return unanswered ? inTurn(target, request, credentials) : reply;
    }

    /** Whoever had the turn before may have been asked for quiet. */
    private Reply inTurn(Target target, Request request, boolean credentials) throws InterruptedException {
        return turns.during(target.host(), () -> turns.heldUntil(target.host())
                .<Reply>map(Reply.Held::new)
                .orElseGet(() -> asking.ask(target, request, credentials, underWay)));
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** What a journey ends with here; empty where it goes on. */
    private Optional<FetchOutcome> end(Reply.Answered reply, Request request, Journey journey) {
        return reply.headers()
                .get("location")
                .filter(to -> isRedirect(reply.status()))
                .map(location -> journey.follow(location, reply.status()))
                .orElseGet(() -> Optional.of(outcome(reply, request, journey)));
    }

    private FetchOutcome outcome(Reply.Answered reply, Request request, Journey journey) {
        Route route = journey.route();
        int status = reply.status();
        Optional<byte[]> body = reply.body();
        if (status == 200 && body.isPresent()) {
            return new FetchOutcome.Fetched(new Answer(route, reply.headers(), body.get()));
        }
        if (status == 304 && !request.known().equals(Validators.NONE)) {
            return new FetchOutcome.NotModified(route, reply.headers());
        }
        if (status == 410) {
            return new FetchOutcome.Gone();
        }
        Optional<String> later = reply.headers().get("retry-after");
        if (status == 429 || status == 503 || (status >= 400 && later.isPresent())) {
            Optional<Instant> notBefore = later.flatMap(value -> RetryAfter.of(value, clock.instant()));
            notBefore.ifPresent(time -> turns.hold(journey.at.host(), time));
            return new FetchOutcome.TryAgain(status, notBefore);
        }
        return new FetchOutcome.Failed(status, "answered " + status);
    }

    /** The hosts that asked for quiet since then and have it still, with until when. */
    public Map<String, Instant> quietSince(Instant start) {
        return turns.heldSince(start);
    }

    /** Leaves a host alone until then, as it asked before. */
    public void keepQuiet(String host, Instant until) {
        turns.hold(host, until);
    }

    @Override
    public void close() {
        underWay.close();
        last.run();
    }

    /** The way from one redirect to the next. */
    private static final class Journey {

        private final Target start;
        private final Set<String> visited = new HashSet<>();
        private Target at;
        private boolean permanent = true;
        private Optional<String> moved = Optional.empty();

        Journey(Target start) {
            this.start = start;
            at = start;
            visited.add(start.toString());
        }

        Route route() {
            return new Route(at.toString(), moved);
        }

        /** Goes on to a location; what it comes to where that can't be. */
        Optional<FetchOutcome> follow(String location, int status) {
            String address = WebAddress.resolve(location.strip(), at.toString());
            Optional<Target> next = Target.of(address);
            if (next.isEmpty()) {
                boolean schemeless = address.regionMatches(true, 0, "http", 0, 4);
                return Optional.of(new FetchOutcome.Refused(schemeless ? Refusal.ADDRESS : Refusal.SCHEME));
            }
            boolean insecure =
                    at.scheme().equals("https") && next.get().scheme().equals("http");
            permanent &= (status == 301 || status == 308) && !insecure;
            at = next.get();
            if (permanent) {
                moved = Optional.of(at.toString());
            }
            return visited.add(at.toString())
                    ? Optional.empty()
                    : Optional.of(new FetchOutcome.Failed(0, "redirects in a circle"));
        }
    }
}
