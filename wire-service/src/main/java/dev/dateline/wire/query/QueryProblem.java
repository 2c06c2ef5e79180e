package dev.dateline.wire.query;

/** Says what can't be asked, and what can instead. */
public final class QueryProblem extends Exception {

    private static final long serialVersionUID = 1;

    public QueryProblem(String message) {
        super(message);
    }
}
