package dev.dateline.fetch.http;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of whom.
 *
 * @param scheme in lower case
 * @param host as it is asked for: in lower case and ASCII, IPv6 without brackets
 * @param port where it is asked
 * @param path with the query, from the slash on
 * @param credentials user and password as they stand before the host
 */
public record Target(String scheme, String host, int port, String path, @Nullable String credentials) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int PORTS = 65_535;

    /** The target of an absolute address; empty where it names no host. */
    public static Optional<Target> of(String address) {
        int slashes = address.indexOf("://");
        if (slashes <= 0) {
            return Optional.empty();
        }
        String scheme = address.substring(0, slashes).toLowerCase(Locale.ROOT);
        int start = slashes + 3;
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start, end);
        int at = authority.lastIndexOf('@');
        int fragment = address.indexOf('#', end);
        String rest = address.substring(end, fragment < 0 ? address.length() : fragment);
        return of(
                scheme,
                authority.substring(at + 1),
                rest.startsWith("/") ? rest : "/" + rest,
                at < 0 ? null : authority.substring(0, at));
    }

    private static Optional<Target> of(String scheme, String authority, String path, @Nullable String credentials) {
        int bracket = authority.lastIndexOf(']');
        int colon = authority.indexOf(':', Math.max(bracket, 0));
        String host = host(colon < 0 ? authority : authority.substring(0, colon));
        int port = port(scheme, colon < 0 ? "" : authority.substring(colon + 1));
        return host.isEmpty() || port < 0
                ? Optional.empty()
                : Optional.of(new Target(scheme, host, port, path, credentials));
    }

    private static String host(String written) {
        if (written.startsWith("[") && written.endsWith("]")) {
            return written.substring(1, written.length() - 1);
        }
        try {
            return IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static int port(String scheme, String written) {
        if (written.isEmpty()) {
            return scheme.equals("https") ? HTTPS : HTTP;
        }
        int port = written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : -1;
        return port > PORTS ? -1 : port;
    }

    /** Whether its scheme is one of the web's. */
    public boolean isWeb() {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** Whether it is of the same scheme, host and port. */
    public boolean isOfOrigin(Target other) {
        return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
    }

    /** The place that it is asked at, as in an address. */
    public String origin() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + name + (usual ? "" : ":" + port);
    }

    /** The address without credentials. */
    @Override
    public String toString() {
        return origin() + path;
    }
}
