package dev.dateline.transport.config;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a text that is as a pattern has it. */
public abstract class PatternedText implements Converter<String> {

    private static final long serialVersionUID = 1;

    private final Pattern pattern;
    private final String allowed;

    /** {@code allowed} says in words what the pattern has, as the end of "allowed are …". */
    protected PatternedText(String pattern, String allowed) {
        this.pattern = Pattern.compile(pattern);
        this.allowed = allowed;
    }

    @Override
    public final String convert(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("allowed are " + allowed);
        }
        return value;
    }
}
