package dev.dateline.transport.config;

/** Reads a whole number of 1 or more. */
public final class PositiveNumber extends WholeNumber {

    private static final long serialVersionUID = 1;

    public PositiveNumber() {
        super(1, Integer.MAX_VALUE);
    }
}
