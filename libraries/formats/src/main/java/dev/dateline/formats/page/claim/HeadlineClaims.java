package dev.dateline.formats.page.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline that a page's parts agree on.
 *
 * <p>JSON-LD, Open Graph, the {@code h1} and the title each have a voice; what most of them say is the headline, without
 * the site's name. Alone each may be another text: Open Graph one for sharing, the title one for searching. Where
 * JSON-LD and the {@code h1} agree and Open Graph says the same in other words, its words are the headline.
 */
final class HeadlineClaims {

    private static final int JSON_LD = 22;
    private static final int OPEN_GRAPH = 20;
    private static final int HEADING = 19;
    private static final int ONE_OF_MANY_HEADINGS = 15;
    private static final int TITLE = 7;
    private static final int SHARING = 5;
    private static final int NAME = 4;

    /** Of the words of the shorter title, what two must share to say the same, in percent. */
    private static final int SAME = 60;

    private final PageSurvey survey;
    private final SiteNames site;
    private final HeadlineVote vote;

    private HeadlineClaims(PageSurvey survey, SiteNames site) {
        this.survey = survey;
        this.site = site;
        this.vote = new HeadlineVote(site);
    }

    static Optional<String> choose(PageSurvey survey, Optional<JsonLdArticle> article, SiteNames site) {
        return new HeadlineClaims(survey, site).choose(article);
    }

    private Optional<String> choose(Optional<JsonLdArticle> article) {
        Optional<String> told = article.flatMap(found -> found.text("headline"));
        told.ifPresent(text -> vote.add(text, JSON_LD));
        survey.metas().first("og:title").ifPresent(text -> vote.add(text, OPEN_GRAPH));
        if (survey.headings().isEmpty()) {
            addSubheading();
        } else {
            addHeading();
        }
        article.flatMap(found -> found.text("name")).ifPresent(text -> vote.add(text, NAME));
        survey.metas().first("twitter:title", "parsely-title", "dc.title").ifPresent(text -> vote.add(text, SHARING));
        vote.add(survey.title(), TITLE);
        return vote.best().map(best -> isAgreed(best, told) ? inOtherWords(best) : best);
    }

    /** The first heading that another part knows too, else the first. */
    private void addHeading() {
        String first = "";
        for (Element heading : survey.headings()) {
            String text = Words.line(heading);
            if (text.isEmpty() || site.has(text)) {
                continue;
            }
            Optional<String> known = vote.known(text);
            if (known.isPresent()) {
                vote.add(known.get(), HEADING);
                return;
            }
            first = first.isEmpty() ? text : first;
        }
        vote.add(first, survey.headings().size() == 1 ? HEADING : ONE_OF_MANY_HEADINGS);
    }

    /** Where the page's only {@code h1} is not its headline, an {@code h2} that another part knows is. */
    private void addSubheading() {
        survey.subheadings().stream()
                .flatMap(heading -> vote.known(Words.line(heading)).stream())
                .findFirst()
                .ifPresent(known -> vote.add(known, HEADING));
    }

    private boolean isAgreed(String best, Optional<String> told) {
        String key = Words.squeezed(best);
        return told.filter(text -> Words.squeezed(site.cut(text)).equals(key)).isPresent()
                && survey.headings().stream()
                        .anyMatch(heading -> Words.squeezed(Words.line(heading)).equals(key));
    }

    private String inOtherWords(String best) {
        return survey.metas()
                .first("og:title")
                .map(site::cut)
                .filter(title -> isOtherwise(title, best))
                .orElse(best);
    }

    private static boolean isOtherwise(String title, String best) {
        Set<String> words = words(title);
        Set<String> others = words(best);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return !Words.squeezed(title).startsWith(Words.squeezed(best))
                && words.size() * 100 >= shorter * SAME
                && words.size() < shorter;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Words.folded(text).split(" ", -1)));
    }
}
