package dev.dateline.transport.config;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a whole number between two bounds. */
public abstract class WholeNumber implements Converter<Integer> {

    private static final long serialVersionUID = 1;

    private final int least;
    private final int most;

    /** Allows both bounds and what lies between them. */
    protected WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public final Integer convert(String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // What is allowed says more.
        }
        throw new IllegalArgumentException("allowed is a whole number from " + least + " to " + most);
    }
}
