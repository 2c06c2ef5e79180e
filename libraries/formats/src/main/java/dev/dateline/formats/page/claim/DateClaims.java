package dev.dateline.formats.page.claim;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The publication date that a page gives, the surest of its voices first; a day gives way to the same day with its time. */
final class DateClaims {

    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:publishtime",
            "cxenseparse:recs:publishtime",
            "content:publishdate",
            "publishtime",
            "publish_date",
            "publish-date",
            "publishdate",
            "publication_date",
            "published_at",
            "pubdate",
            "published",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.date",
            "dc.date.issued",
            "dc.date",
            "date",
            "datecreated",
            "article.published",
            "article.created",
            "citation_publication_date");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

    private static final Pattern IN_BROKEN = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,60})\"");

    private final PageSurvey survey;
    private final Locale language;
    private final List<PageDate> dates = new ArrayList<>();

    private DateClaims(PageSurvey survey, Locale language) {
        this.survey = survey;
        this.language = language;
    }

    static Optional<PageDate> choose(
            PageSurvey survey, Optional<JsonLdArticle> article, List<URI> addresses, Locale language) {
        DateClaims claims = new DateClaims(survey, language);
        article.flatMap(found -> found.text("datePublished")).ifPresent(text -> claims.add(text, "datePublished"));
        METAS.forEach(name -> survey.metas().all(name).forEach(text -> claims.add(text, name)));
        claims.addMicrodata();
        survey.jsonLd().nodes().stream()
                .map(node -> node.path("datePublished"))
                .filter(date -> date.isTextual())
                .forEach(date -> claims.add(date.asText(), "datePublished"));
        survey.jsonLd().broken().forEach(claims::addBroken);
        article.flatMap(found -> found.text("dateCreated")).ifPresent(text -> claims.add(text, "dateCreated"));
        claims.addTimes();
        if (claims.dates.stream().noneMatch(PageDate::hasTime)) {
            claims.addBylines();
        }
        addresses.forEach(claims::addAddress);
        return claims.best();
    }

    private void add(String text, String from) {
        PageDate.find(text, from, language).ifPresent(dates::add);
    }

    private void addBroken(String script) {
        Matcher matcher = IN_BROKEN.matcher(script);
        if (matcher.find()) {
            add(matcher.group(1), "datePublished");
        }
    }

    private void addMicrodata() {
        for (Element element : survey.properties()) {
            if (element.attr("itemprop").contains("datePublished")
                    && !element.normalName().equals("meta")) {
                add(stamp(element), "datePublished");
            }
        }
    }

    private void addTimes() {
        for (Element time : survey.times()) {
            String text = stamp(time);
            if (!text.isBlank() && !time.attr("itemprop").contains("dateModified")) {
                add(text, "time");
                return;
            }
        }
    }

    private void addBylines() {
        for (Element line : survey.dateLines()) {
            String text = Words.line(line);
            if (text.length() <= 150) {
                add(text, "text");
            }
        }
    }

    private void addAddress(URI address) {
        String path = address.getPath();
        Matcher matcher = IN_ADDRESS.matcher(path == null ? "" : path);
        if (matcher.find()) {
            add(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3), SelfDescription.FROM_ADDRESS);
        }
    }

    private static String stamp(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return Words.line(element);
    }

    private Optional<PageDate> best() {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PageDate first = dates.get(0);
        for (PageDate other : dates) {
            boolean finer = !first.hasTime() && other.hasTime() && other.day().equals(first.day());
            boolean zoned = first.hasTime() && !first.hasZone() && other.hasZone() && first.isSameMinuteAs(other);
            if (finer || zoned) {
                return Optional.of(other);
            }
        }
        return Optional.of(first);
    }
}
