package dev.dateline.formats.page.claim;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that a page's site goes by, and titles without them. */
public final class SiteNames {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:·•»«/]{1,2}\\s+|\\s*[|｜：]\\s*|--");

    private final Set<String> squeezed = new LinkedHashSet<>();
    private final Set<String> lower = new LinkedHashSet<>();
    private final @Nullable String name;

    SiteNames(PageSurvey survey, Optional<JsonLdArticle> article, List<URI> addresses) {
        Optional<String> told = survey.metas().first("og:site_name", "application-name");
        Optional<String> publisher = article.flatMap(JsonLdArticle::publisher);
        this.name = told.or(() -> publisher).orElse(null);
        told.ifPresent(this::add);
        publisher.ifPresent(this::add);
        survey.metas()
                .first("publisher", "dc.publisher", "apple-mobile-web-app-title")
                .ifPresent(this::add);
        for (URI address : addresses) {
            if (address.getHost() != null) {
                add(address.getHost().replaceFirst("^www\\.", ""));
            }
        }
    }

    private void add(String site) {
        lower.add(site.toLowerCase(Locale.ROOT));
        squeezed.add(Words.squeezed(site));
    }

    /** The name that it gives itself. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** All of them in lower case, as they stand. */
    public Set<String> lower() {
        return lower;
    }

    /** Whether a text is a name of the site, but for case, spaces and the like. */
    public boolean has(String text) {
        String given = Words.squeezed(text);
        return !given.isEmpty() && squeezed.stream().anyMatch(site -> isSame(given, site));
    }

    /** Or one is the other with the end of a domain's name, as "de" or "com". */
    private static boolean isSame(String given, String site) {
        return given.equals(site)
                || (given.length() > 3 && site.startsWith(given))
                || (site.length() > 3 && given.startsWith(site) && given.length() - site.length() <= 3);
    }

    /** A title without the site's name at its end or its beginning. */
    public String cut(String title) {
        String rest = title.strip();
        Matcher separator = SEPARATOR.matcher(rest);
        int firstStart = -1;
        int firstEnd = -1;
        int lastStart = -1;
        int lastEnd = -1;
        while (separator.find()) {
            firstStart = firstStart < 0 ? separator.start() : firstStart;
            firstEnd = firstEnd < 0 ? separator.end() : firstEnd;
            lastStart = separator.start();
            lastEnd = separator.end();
        }
        if (lastStart > 0 && has(rest.substring(lastEnd))) {
            return rest.substring(0, lastStart).strip();
        }
        return firstStart > 0 && has(rest.substring(0, firstStart))
                ? rest.substring(firstEnd).strip()
                : rest;
    }
}
