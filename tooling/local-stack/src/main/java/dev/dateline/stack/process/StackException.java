package dev.dateline.stack.process;

/** Tells in one line what is wrong and what to do about it. */
public final class StackException extends RuntimeException {

    public StackException(String message) {
        super(message);
    }
}
