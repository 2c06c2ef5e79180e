package dev.dateline.ingest.config;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads how many bytes a gzip document may unpack to. */
public final class GzipBytes implements Converter<Long> {

    private static final long serialVersionUID = 1;

    @Override
    public Long convert(String value) {
        try {
            long number = Long.parseLong(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // What is allowed says more.
        }
        throw new IllegalArgumentException("allowed is a whole number from 1 to " + Long.MAX_VALUE);
    }
}
