package dev.dateline.formats.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reference in its parts, and what it means where it stands (RFC 3986, sections 5.2 and B). */
record Reference(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:([A-Za-z][A-Za-z0-9+.-]*+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    static Reference of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new Reference(null, null, text, null, null);
        }
        return new Reference(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
    }

    Reference resolvedAgainst(Reference base) {
        if (scheme != null) {
            return this;
        }
        if (authority != null) {
            return new Reference(base.scheme, authority, withoutDots(path), query, fragment);
        }
        if (path.isEmpty()) {
            return new Reference(base.scheme, base.authority, base.path, query == null ? base.query : query, fragment);
        }
        String merged = path.startsWith("/") ? path : merged(base);
        return new Reference(base.scheme, base.authority, withoutDots(merged), query, fragment);
    }

    private String merged(Reference base) {
        if (base.authority != null && base.path.isEmpty()) {
            return "/" + path;
        }
        return base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
    }

    /** Section 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains("/.") && !path.startsWith(".")) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length());
        int at = 0;
        while (at < path.length()) {
            int next = path.indexOf('/', at + 1);
            String segment = path.substring(at, next < 0 ? path.length() : next);
            String name = segment.startsWith("/") ? segment.substring(1) : segment;
            boolean last = next < 0;
            if (name.equals("..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!name.equals(".")) {
                out.append(segment);
            }
            if (last && (name.equals(".") || name.equals(".."))) {
                out.append('/');
            }
            at = last ? path.length() : next;
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return (scheme == null ? "" : scheme + ':')
                + (authority == null ? "" : "//" + authority)
                + path
                + (query == null ? "" : '?' + query)
                + (fragment == null ? "" : '#' + fragment);
    }
}
