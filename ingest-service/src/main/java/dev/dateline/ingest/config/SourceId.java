package dev.dateline.ingest.config;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a source's id, which becomes part of URIs and file names. */
public final class SourceId implements Converter<String> {

    private static final long serialVersionUID = 1;
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9-]*");

    @Override
    public String convert(String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "allowed are lower-case letters, digits and, but for the first, hyphens");
        }
        return value;
    }
}
