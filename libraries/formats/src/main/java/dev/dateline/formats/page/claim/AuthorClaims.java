package dev.dateline.formats.page.claim;

import dev.dateline.formats.page.author.AuthorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page names, the surest of its voices first: JSON-LD, {@code meta}, microdata, the line in sight.
 *
 * <p>A site that names itself yields to a person in sight.
 */
final class AuthorClaims {

    private static final String[] METAS = {
        "author",
        "article:author",
        "article:author_name",
        "article:author:name",
        "og:article:author",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "dc.creator",
        "dcterms.creator",
        "dcsext.author",
        "byl",
        "byline",
        "authors",
        "citation_author",
        "twitter:data1"
    };

    /** In characters; what is longer is a portrait. */
    private static final int LONGEST_LINE = 200;

    private final PageSurvey survey;
    private final SiteNames site;
    private final String language;

    AuthorClaims(PageSurvey survey, SiteNames site, String language) {
        this.survey = survey;
        this.site = site;
        this.language = language;
    }

    PageAuthors choose(@Nullable JsonLdArticle article) {
        PageAuthors told = article == null ? PageAuthors.NONE : structured(article.authors());
        if (told.sure()) {
            return told;
        }
        PageAuthors tagged = metas();
        if (tagged.isEmpty()) {
            tagged = microdata();
        }
        if (!tagged.isEmpty() && told.isEmpty()) {
            return tagged;
        }
        PageAuthors seen = inSight();
        return !seen.isEmpty() ? seen : !tagged.isEmpty() ? tagged : told;
    }

    private PageAuthors structured(List<NamedAuthor> authors) {
        List<String> names = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (NamedAuthor author : authors) {
            if (!isAddress(author.name())) {
                lines.add(author.name());
                names.addAll(author.organisation() ? List.of(author.name()) : parted(author.name()));
            }
        }
        return of(names, String.join(", ", lines));
    }

    private List<String> parted(String line) {
        List<String> names = AuthorNames.inMetadata(line, language, site.lower());
        List<String> people = names.stream().filter(name -> !site.has(name)).toList();
        return people.isEmpty() ? names : people;
    }

    private PageAuthors metas() {
        for (String name : METAS) {
            if (name.equals("twitter:data1")
                    && survey.metas().first("twitter:label1").isEmpty()) {
                continue;
            }
            List<String> names = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (String value : survey.metas().all(name)) {
                if (!isAddress(value) && !value.chars().allMatch(Character::isDigit) && !isHandle(value)) {
                    lines.add(value);
                    names.addAll(AuthorNames.inMetadata(value, language, site.lower()));
                }
            }
            names.removeIf(site::has);
            if (!names.isEmpty()) {
                return of(names, String.join(", ", lines));
            }
        }
        return PageAuthors.NONE;
    }

    private PageAuthors microdata() {
        List<String> names = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Element element : survey.properties()) {
            if (element.attr("itemprop").equals("author")
                    && !element.normalName().equals("meta")) {
                Element name = element.selectFirst("[itemprop=name]");
                String text = name == null
                        ? Words.line(element)
                        : name.hasAttr("content") ? Words.clean(name.attr("content")) : Words.line(name);
                lines.add(text);
                names.addAll(AuthorNames.inSight(text, language, site.lower()));
            }
        }
        names.removeIf(site::has);
        return of(names, String.join(", ", lines));
    }

    private PageAuthors inSight() {
        List<String> names = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Element element : survey.bylines()) {
            String line = Words.line(element);
            boolean link = element.normalName().equals("a");
            if (line.length() <= LONGEST_LINE
                    && (lines.isEmpty() || (link && !lines.get(0).contains(line)))) {
                List<String> found = new ArrayList<>(AuthorNames.inSight(line, language, Set.of()));
                found.removeIf(site::has);
                if (!found.isEmpty()) {
                    names.addAll(found);
                    lines.add(line);
                }
            }
        }
        return of(names, String.join(", ", lines));
    }

    private PageAuthors of(List<String> names, String line) {
        TreeMap<String, String> known = new TreeMap<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (known.putIfAbsent(Words.squeezed(name), name) == null) {
                distinct.add(name);
            }
        }
        boolean sure = distinct.stream().anyMatch(name -> !site.has(name));
        return new PageAuthors(distinct, distinct.isEmpty() ? null : line, sure);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http") || text.startsWith("/") || text.startsWith("www.");
    }

    /** An account's name, as {@code emma-mackenzie} or {@code @mdr}. */
    private static boolean isHandle(String text) {
        boolean slug = text.indexOf(' ') < 0 && text.indexOf('-') > 0;
        return text.startsWith("@") || (slug && text.equals(Words.folded(text).replace(' ', '-')));
    }
}
