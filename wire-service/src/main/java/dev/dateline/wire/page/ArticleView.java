package dev.dateline.wire.page;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.wire.index.EarlierVersion;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.Summary;
import java.util.List;
import java.util.Optional;

/** An article as its page shows it. */
public record ArticleView(StoredArticle stored) {

    private Article article() {
        return stored.enriched().completed();
    }

    public Summary getSummary() {
        return Summary.of(stored);
    }

    public List<List<Piece>> getHeadline() {
        return MarkedText.paragraphs(article().headline(), stored.enriched().annotations(), true);
    }

    public List<List<Piece>> getBody() {
        return MarkedText.paragraphs(article().body(), stored.enriched().annotations(), false);
    }

    public String getBy() {
        return Optional.ofNullable(article().by()).orElse("");
    }

    public String getLocated() {
        return Optional.ofNullable(article().located()).orElse("");
    }

    public List<DateNote> getDates() {
        return stored.enriched().annotations().timexes().stream()
                .map(DateNote::of)
                .distinct()
                .toList();
    }

    public List<Component> getProvenance() {
        return stored.enriched().annotations().provenance();
    }

    public String getDocument() {
        return article().sourcePosition().document();
    }

    public String getJson() {
        return "/v1/articles/" + Links.encoded(article().uri()).replace("+", "%20");
    }

    /** Where it stood on the web; empty where it did not, or leads elsewhere. */
    public String getOriginal() {
        return article().altIds().stream()
                .filter(each -> "url".equals(each.role()))
                .map(AltId::value)
                .flatMap(value -> Optional.ofNullable(value).flatMap(Links::web).stream())
                .findFirst()
                .orElse("");
    }

    public List<Change> getChanges() {
        return stored.earlier().stream().map(each -> Change.of(each, article())).toList();
    }

    /**
     * A date and why it is what it is.
     *
     * @param text as the article has it
     * @param note the day on the calendar, and the reason
     */
    public record DateNote(String text, String note) {

        static DateNote of(Timex timex) {
            return new DateNote(timex.slice().text(), DayWords.of(timex));
        }
    }

    /**
     * What is different now from an earlier version.
     *
     * @param version the earlier version
     * @param headline its headline, empty where that is the same
     * @param added paragraphs that are new
     * @param removed paragraphs that are gone
     */
    public record Change(String version, String headline, List<String> added, List<String> removed) {

        static Change of(EarlierVersion before, Article now) {
            List<String> old =
                    before.body().lines().filter(line -> !line.isBlank()).toList();
            List<String> current =
                    now.body().lines().filter(line -> !line.isBlank()).toList();
            return new Change(
                    before.version(),
                    before.headline().equals(now.headline()) ? "" : before.headline(),
                    current.stream().filter(line -> !old.contains(line)).toList(),
                    old.stream().filter(line -> !current.contains(line)).toList());
        }
    }

    /** Names the article and none of its text. */
    @Override
    public String toString() {
        return "ArticleView[" + stored + "]";
    }
}
