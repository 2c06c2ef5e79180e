package dev.dateline.formats.page.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The headline that a page's parts agree on.
 *
 * <p>JSON-LD, Open Graph, the {@code h1} and the title each have a voice; what most of them say is the headline, without
 * the site's name. Alone each may be another text: Open Graph one for sharing, the title one for searching.
 */
final class HeadlineClaims {

    private final SiteNames site;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> voices = new LinkedHashMap<>();

    private HeadlineClaims(SiteNames site) {
        this.site = site;
    }

    static Optional<String> choose(PageSurvey survey, Optional<JsonLdArticle> article, SiteNames site) {
        HeadlineClaims claims = new HeadlineClaims(site);
        article.flatMap(found -> found.text("headline")).ifPresent(text -> claims.add(text, 22));
        survey.metas().first("og:title").ifPresent(text -> claims.add(text, 20));
        claims.addHeading(survey);
        article.flatMap(found -> found.text("name")).ifPresent(text -> claims.add(text, 4));
        survey.metas().first("twitter:title", "parsely-title", "dc.title").ifPresent(text -> claims.add(text, 5));
        claims.add(survey.title(), 7);
        return claims.best();
    }

    private void addHeading(PageSurvey survey) {
        int real = 0;
        for (Element heading : survey.headings()) {
            String text = Words.clean(heading.text());
            if (text.isEmpty() || site.has(text)) {
                continue;
            }
            boolean known = texts.containsKey(Words.squeezed(text));
            if (known || real == 0) {
                add(text, known || survey.headings().size() == 1 ? 19 : 15);
                real++;
            }
            if (known) {
                return;
            }
        }
    }

    private void add(String text, int voice) {
        String cut = site.cut(text);
        String key = Words.squeezed(cut);
        if (!key.isEmpty() && !site.has(cut)) {
            String same = texts.keySet().stream()
                    .filter(known -> known.equals(key) || isWithSuffix(key, known))
                    .findFirst()
                    .orElse(key);
            texts.putIfAbsent(same, cut);
            voices.merge(same, voice, Integer::sum);
        }
    }

    /** A title that goes on after the headline, with a section's name. */
    private static boolean isWithSuffix(String longer, String shorter) {
        return shorter.length() > 15 && longer.startsWith(shorter) && longer.length() < shorter.length() + 40;
    }

    private Optional<String> best() {
        String best = null;
        for (Map.Entry<String, Integer> each : voices.entrySet()) {
            if (best == null || each.getValue() > voices.get(best)) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best).map(texts::get);
    }
}
