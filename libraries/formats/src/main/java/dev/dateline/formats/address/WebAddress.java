package dev.dateline.formats.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document's references mean. */
public final class WebAddress {

    private static final String FEED = "feed:";
    private static final int LONGEST = 4096;
    private static final String ENCODED = " \"<>\\^`{|}";

    private WebAddress() {}

    /**
     * The address of a page that a reference means; absent where it means none: only {@code http} and {@code https} do.
     *
     * @param base what it is relative to
     */
    public static @Nullable String page(@Nullable String reference, @Nullable String base) {
        if (reference == null) {
            return null;
        }
        String resolved = resolve(clean(reference), base);
        return isPage(resolved) ? resolved : null;
    }

    /** A reference, made absolute where there is something it is relative to. */
    public static String resolve(String reference, @Nullable String base) {
        if (base == null || base.isEmpty()) {
            return reference;
        }
        return Reference.of(reference).resolvedAgainst(Reference.of(base)).toString();
    }

    /** The address that {@code feed:} stands before, or stands for. */
    public static String withoutFeedScheme(String reference) {
        String written = reference.strip();
        if (!written.regionMatches(true, 0, FEED, 0, FEED.length())) {
            return written;
        }
        String rest = written.substring(FEED.length());
        return rest.startsWith("//") ? "http:" + rest : rest;
    }

    /** Why a reference means no page, for a person. */
    public static String whyNoPage(String reference) {
        String scheme = Reference.of(clean(reference)).scheme();
        boolean web = scheme == null || scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        return web ? "refused: no address" : "refused: scheme " + scheme.toLowerCase(Locale.ROOT);
    }

    /**
     * An address as it is compared: case of scheme and host, the usual port and an empty path do not matter (RFC 3986, section
     * 6.2); all else does.
     */
    public static String normalised(String address) {
        Reference parts = Reference.of(address);
        if (parts.scheme() == null || parts.authority() == null) {
            return address;
        }
        String scheme = parts.scheme().toLowerCase(Locale.ROOT);
        int user = parts.authority().lastIndexOf('@') + 1;
        String host = parts.authority().substring(user).toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443" : ":80";
        String authority = parts.authority().substring(0, user)
                + (host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host);
        String path = parts.path().isEmpty() ? "/" : parts.path();
        return new Reference(scheme, authority, path, parts.query(), null).toString();
    }

    /** Without the white space around and in it, and with what no address may hold written as it may. */
    private static String clean(String reference) {
        String stripped = reference.strip();
        StringBuilder clean = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (ENCODED.indexOf(c) >= 0) {
                clean.append('%')
                        .append(Integer.toHexString(c | 0x100).substring(1).toUpperCase(Locale.ROOT));
            } else if (c > ' ') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isPage(String address) {
        if (address.length() > LONGEST || !address.regionMatches(true, 0, "http", 0, 4)) {
            return false;
        }
        Reference parts = Reference.of(address);
        String scheme = parts.scheme();
        String authority = parts.authority();
        if (scheme == null || authority == null || authority.isEmpty() || authority.contains("%20")) {
            return false;
        }
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) && isAuthority(authority);
    }

    private static boolean isAuthority(String authority) {
        try {
            return !new URI("http", authority, "/", null, null)
                    .getRawAuthority()
                    .isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
