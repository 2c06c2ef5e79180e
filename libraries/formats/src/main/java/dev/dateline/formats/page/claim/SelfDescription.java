package dev.dateline.formats.page.claim;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, each fact from the surest of its voices.
 *
 * @param headlines what it has as its headline in one place or another
 * @param language BCP 47
 * @param descriptions in a sentence or two, as it has them for other sites
 * @param articleBody the body's paragraphs as JSON-LD has them
 * @param articleType whether it says that it is an article
 * @param frontType whether it says that it is a site's front or a list
 */
public record SelfDescription(
        Optional<String> headline,
        Set<String> headlines,
        PageAuthors authors,
        Optional<PageDate> published,
        Optional<String> language,
        Optional<URI> canonical,
        Optional<String> site,
        List<String> descriptions,
        List<String> articleBody,
        boolean articleType,
        boolean frontType) {

    /** Where a date came from that only the page's address has. */
    public static final String FROM_ADDRESS = "url";

    private static final Set<String> FRONTS =
            Set.of("WebSite", "CollectionPage", "SearchResultsPage", "ProfilePage", "ContactPage", "AboutPage");

    /**
     * Ranks what a page says of itself.
     *
     * @param address that it was read from
     */
    public static SelfDescription of(PageSurvey survey, @Nullable URI address) {
        AddressClaims addresses = new AddressClaims(survey, address);
        Optional<JsonLdArticle> article = new ArticleChoice(survey, addresses.known()).choose();
        SiteNames site = new SiteNames(survey, article, addresses.known());
        Optional<String> language = language(survey, article);
        Locale locale = Locale.forLanguageTag(language.orElse("en"));
        MetaTags metas = survey.metas();
        return new SelfDescription(
                HeadlineClaims.choose(survey, article, site),
                headlines(survey, article, site),
                new AuthorClaims(survey, site, locale.getLanguage()).choose(article.orElse(null)),
                DateClaims.choose(survey, article, addresses.known(), locale),
                language,
                addresses.canonical(article),
                site.name(),
                descriptions(metas, article),
                article.map(JsonLdArticle::body).orElse(List.of()),
                article.isPresent()
                        || metas.first("og:type")
                                .filter(type -> type.contains("article"))
                                .isPresent(),
                article.isEmpty()
                        && survey.jsonLd().nodes().stream()
                                .flatMap(node -> JsonLdArticle.types(node).stream())
                                .anyMatch(FRONTS::contains));
    }

    private static Set<String> headlines(PageSurvey survey, Optional<JsonLdArticle> article, SiteNames site) {
        Set<String> headlines = new HashSet<>();
        article.flatMap(found -> found.text("headline")).ifPresent(headlines::add);
        survey.metas().first("og:title").map(site::cut).ifPresent(headlines::add);
        headlines.add(site.cut(survey.title()));
        survey.headings().stream().limit(1).forEach(heading -> headlines.add(Words.line(heading)));
        headlines.removeIf(site::has);
        return headlines;
    }

    private static List<String> descriptions(MetaTags metas, Optional<JsonLdArticle> article) {
        return Stream.of(
                        article.flatMap(found -> found.text("description")),
                        metas.first("og:description"),
                        metas.first("description"),
                        metas.first("twitter:description"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> language(PageSurvey survey, Optional<JsonLdArticle> article) {
        return Stream.of(
                        survey.language(),
                        survey.metas().first("content-language", "dc.language", "language"),
                        survey.metas().first("og:locale"),
                        article.flatMap(found -> found.text("inLanguage")))
                .flatMap(Optional::stream)
                .map(SelfDescription::tag)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> tag(String given) {
        String tag = Locale.forLanguageTag(given.split(",", 2)[0].strip().replace('_', '-'))
                .toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }
}
