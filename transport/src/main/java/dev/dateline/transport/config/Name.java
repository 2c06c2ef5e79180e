package dev.dateline.transport.config;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a name as Kafka allows it for topics; groups, members and transactional ids here keep to the same. */
public final class Name implements Converter<String> {

    private static final long serialVersionUID = 1;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    @Override
    public String convert(String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("allowed are letters, digits, '.', '_' and '-', 1 to 249 of them");
        }
        return value;
    }
}
