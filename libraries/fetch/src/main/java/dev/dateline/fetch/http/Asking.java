package dev.dateline.fetch.http;

/** Asks one address once. Thread-safe. */
interface Asking extends AutoCloseable {

    /** Whether nothing is to be said against its host before that is resolved. */
    boolean mayAsk(Target target);

    /**
     * Asks, and reads the body of a 200.
     *
     * @param credentials whether the request's may be sent there
     * @param underWay may cut it
     */
    Reply ask(Target target, Request request, boolean credentials, UnderWay underWay);

    @Override
    void close();
}
