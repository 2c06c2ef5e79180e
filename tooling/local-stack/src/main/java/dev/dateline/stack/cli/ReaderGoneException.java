package dev.dateline.stack.cli;

/** Nobody reads the results any more, as after {@code | head -1}: there is nothing left to do. */
final class ReaderGoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReaderGoneException() {
        super("nobody reads what is written", null, false, false);
    }
}
