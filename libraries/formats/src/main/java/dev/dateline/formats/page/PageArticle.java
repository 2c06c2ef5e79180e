package dev.dateline.formats.page;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.NinjsTerms;
import dev.dateline.formats.page.claim.PageDate;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Says what a page holds in the words of ninjs. */
final class PageArticle {

    private PageArticle() {}

    static Content of(Page page) {
        Optional<PageDate> date = Optional.ofNullable(page.published());
        return new Content(
                date.map(PageDate::published).orElse(null),
                date.map(PageDate::start).orElse(null),
                page.language(),
                page.headline() == null ? List.of() : List.of(Headline.of(page.headline())),
                page.paragraphs().isEmpty() ? List.of() : List.of(Body.of(page.body())),
                page.byline(),
                null,
                NinjsTerms.authors(page.authors()),
                NinjsTerms.altIds(
                        null,
                        Optional.ofNullable(page.address()).map(URI::toString).orElse(null)),
                NinjsTerms.others(
                        Optional.ofNullable(page.description()).stream().toList(), List.of()));
    }
}
