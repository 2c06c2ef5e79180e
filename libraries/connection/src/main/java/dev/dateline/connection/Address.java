package dev.dateline.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a broker is.
 *
 * @param host a name, or an address without brackets
 * @param port from 1 to 65535
 */
public record Address(String host, int port) {

    /** As Kafka reads them: a host, of IPv6 in brackets, and a port. */
    private static final Pattern FORM =
            Pattern.compile("(?:[A-Z_]+://)?(?:\\[([0-9A-Za-z:.%]+)]|([^:\\[\\]/\\s]+)):(\\d{1,5})");

    private static final int MOST = 65_535;

    /** The address that such a text names; empty where it names none. */
    public static Optional<Address> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(matcher.group(3));
        String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return port == 0 || port > MOST ? Optional.empty() : Optional.of(new Address(host, port));
    }

    /** The addresses of a list with commas, without those that are none. */
    static List<Address> all(String list) {
        List<Address> addresses = new ArrayList<>();
        for (String each : list.split(",", -1)) {
            of(each).ifPresent(addresses::add);
        }
        return addresses;
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
