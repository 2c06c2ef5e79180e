package dev.dateline.formats.page.claim;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a page: the one it says is its own, and the one it was read from.
 *
 * <p>A canonical address that is the site's front, on a page that is not, is a template's fault.
 */
final class AddressClaims {

    private final PageSurvey survey;
    private final @Nullable URI address;
    private final @Nullable URI base;

    AddressClaims(PageSurvey survey, @Nullable URI address) {
        this.survey = survey;
        this.address = address;
        this.base = survey.base().flatMap(text -> resolve(address, text)).orElse(address);
    }

    /** All that can be known before the article is chosen, the surest first. */
    List<URI> known() {
        List<URI> known = new ArrayList<>();
        told().ifPresent(known::add);
        if (address != null) {
            known.add(address);
        }
        return known;
    }

    /** The page's own address. */
    Optional<URI> canonical(Optional<JsonLdArticle> article) {
        return told().or(() -> article.flatMap(this::ofArticle)).or(() -> Optional.ofNullable(address));
    }

    private Optional<URI> told() {
        return survey.canonical()
                .flatMap(this::sensible)
                .or(() -> survey.metas().first("og:url").flatMap(this::sensible));
    }

    private Optional<URI> ofArticle(JsonLdArticle article) {
        return article.addresses().stream()
                .flatMap(text -> sensible(text).stream())
                .filter(found -> address == null || found.getHost().equals(address.getHost()))
                .findFirst();
    }

    private Optional<URI> sensible(String text) {
        return resolve(base, text).filter(found -> address == null || !isFront(found) || isFront(address));
    }

    private static boolean isFront(URI address) {
        String path = address.getPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }

    private static Optional<URI> resolve(@Nullable URI base, String text) {
        try {
            URI given = URI.create(text.strip().replace(" ", "%20"));
            URI whole = base == null ? given : base.resolve(given);
            boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
            return web && whole.getHost() != null ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address at all
        }
    }
}
