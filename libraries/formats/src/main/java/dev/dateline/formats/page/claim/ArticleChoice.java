package dev.dateline.formats.page.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks, of the articles that a page describes in JSON-LD, the one that is the page's own. */
final class ArticleChoice {

    private final PageSurvey survey;
    private final List<String> own;

    /**
     * @param addresses of the page
     */
    ArticleChoice(PageSurvey survey, List<URI> addresses) {
        this.survey = survey;
        this.own = addresses.stream().map(ArticleChoice::path).toList();
    }

    Optional<JsonLdArticle> choose() {
        List<JsonLdArticle> articles = new ArrayList<>();
        for (JsonNode node : survey.jsonLd().nodes()) {
            if (JsonLdArticle.is(node)) {
                articles.add(new JsonLdArticle(survey.jsonLd(), node));
            }
        }
        JsonLdArticle best = null;
        int most = -1;
        for (JsonLdArticle article : articles) {
            int score = articles.size() == 1 ? 0 : score(article);
            if (score > most) {
                best = article;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private int score(JsonLdArticle article) {
        List<String> addresses = article.addresses();
        boolean same = addresses.stream().map(ArticleChoice::path).anyMatch(own::contains);
        boolean titled = article.text("headline").filter(this::isTitle).isPresent();
        if (!same && !titled && !own.isEmpty() && article.text("url").isPresent()) {
            return -1; // it has an address and a headline, and both are another page's
        }
        int told = article.text("datePublished").isPresent() ? 1 : 0;
        return (same ? 8 : 0)
                + (titled ? 4 : 0)
                + told
                + (article.text("headline").isPresent() ? 1 : 0);
    }

    private boolean isTitle(String headline) {
        String folded = Words.squeezed(headline);
        return Words.squeezed(survey.title()).contains(folded)
                || survey.metas()
                        .first("og:title")
                        .map(Words::squeezed)
                        .filter(folded::equals)
                        .isPresent()
                || survey.headings().stream()
                        .anyMatch(heading -> Words.squeezed(Words.line(heading)).equals(folded));
    }

    private static String path(URI address) {
        return path(address.toString());
    }

    /** Without scheme, a leading www., query and a slash at the end. */
    private static String path(String address) {
        String path = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*$", "");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
