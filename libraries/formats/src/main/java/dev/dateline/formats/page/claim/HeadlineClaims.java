package dev.dateline.formats.page.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The headline that a page's parts agree on.
 *
 * <p>JSON-LD, Open Graph, the {@code h1} and the title each have a voice; what most of them say is the headline, without
 * the site's name. Alone each may be another text: Open Graph one for sharing, the title one for searching. Where
 * Open Graph differs from all but says the same in other words, it is the headline without what stands before it.
 */
final class HeadlineClaims {

    /** Of the words of the shorter title, what two must share to say the same, in percent. */
    private static final int SAME = 60;

    /** The voice of any one part. */
    private static final int LOUD = 22;

    private final SiteNames site;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> voices = new LinkedHashMap<>();
    private String agreed = "";

    private HeadlineClaims(SiteNames site) {
        this.site = site;
    }

    static Optional<String> choose(PageSurvey survey, Optional<JsonLdArticle> article, SiteNames site) {
        HeadlineClaims claims = new HeadlineClaims(site);
        article.flatMap(found -> found.text("headline")).ifPresent(text -> claims.add(text, 22));
        survey.metas().first("og:title").ifPresent(text -> claims.add(text, 20));
        claims.addHeading(survey);
        claims.agreed = article.flatMap(found -> found.text("headline"))
                .map(site::cut)
                .map(Words::squeezed)
                .filter(key -> survey.headings().stream()
                        .anyMatch(heading -> Words.squeezed(Words.line(heading)).equals(key)))
                .orElse("");
        article.flatMap(found -> found.text("name")).ifPresent(text -> claims.add(text, 4));
        survey.metas().first("twitter:title", "parsely-title", "dc.title").ifPresent(text -> claims.add(text, 5));
        claims.add(survey.title(), 7);
        return claims.best()
                .map(best -> claims.agreed.equals(Words.squeezed(best)) ? claims.shared(survey, best) : best);
    }

    private void addHeading(PageSurvey survey) {
        if (survey.headings().isEmpty()) {
            addSubheading(survey);
        }
        int real = 0;
        for (Element heading : survey.headings()) {
            String text = Words.line(heading);
            if (text.isEmpty() || site.has(text)) {
                continue;
            }
            String key = withoutKicker(text);
            boolean known = texts.containsKey(key);
            if (known || real == 0) {
                add(known ? texts.get(key) : text, known || survey.headings().size() == 1 ? 19 : 15);
                real++;
            }
            if (known) {
                return;
            }
        }
    }

    /** Where the page's only {@code h1} is not its headline, an {@code h2} that another part knows is. */
    private void addSubheading(PageSurvey survey) {
        for (Element heading : survey.subheadings()) {
            String text = Words.line(heading);
            if (texts.containsKey(withoutKicker(text))) {
                add(texts.get(withoutKicker(text)), 19);
                return;
            }
        }
    }

    /** The shortest title known that a heading ends with. */
    private String withoutKicker(String heading) {
        String whole = Words.squeezed(heading);
        return texts.keySet().stream()
                .filter(known -> known.equals(whole) || (known.length() > 15 && whole.endsWith(known)))
                .min(Comparator.comparingInt(String::length))
                .orElse(whole);
    }

    private void add(String text, int voice) {
        String cut = site.cut(text);
        String key = Words.squeezed(cut);
        if (!key.isEmpty() && !site.has(cut)) {
            String same = key;
            for (String known : List.copyOf(texts.keySet())) {
                if (isWithSuffix(key, known)) {
                    same = known;
                } else if (isWithSuffix(known, key) && voices.get(known) <= LOUD) {
                    voices.merge(key, voices.remove(known), Integer::sum);
                    texts.remove(known);
                }
            }
            texts.putIfAbsent(same, cut);
            voices.merge(same, voice, Integer::sum);
        }
    }

    /** A title that goes on after the headline, with a section's name. */
    private static boolean isWithSuffix(String longer, String shorter) {
        return shorter.length() > 15 && longer.startsWith(shorter) && longer.length() < shorter.length() + 40;
    }

    private String shared(PageSurvey survey, String best) {
        return survey.metas()
                .first("og:title")
                .map(site::cut)
                .filter(title -> isOtherwise(title, best))
                .orElse(best);
    }

    private static boolean isOtherwise(String title, String best) {
        Set<String> words = new HashSet<>(List.of(Words.folded(title).split(" ", -1)));
        Set<String> others = Set.copyOf(
                List.of(Words.folded(best).split(" ", -1)).stream().distinct().toList());
        int shorter = Math.min(words.size(), others.size());
        boolean other = !Words.squeezed(title).startsWith(Words.squeezed(best));
        words.retainAll(others);
        return other && words.size() * 100 >= shorter * SAME && words.size() < shorter;
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
