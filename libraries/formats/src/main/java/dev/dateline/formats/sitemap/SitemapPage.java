package dev.dateline.formats.sitemap;

import dev.dateline.contract.article.Headline;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.NinjsTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that a sitemap names, and what a news sitemap says of it.
 *
 * @param address where it is
 * @param title its headline
 * @param published when it was published, which is never taken from when it was changed
 * @param changed when it was last changed
 * @param publisher the publication that it is in
 * @param language BCP 47
 * @param access {@code subscription} or {@code registration} where it is not free
 * @param genres such as {@code PressRelease}
 * @param keywords what it is about
 */
public record SitemapPage(
        String address,
        @Nullable String title,
        @Nullable LenientDate published,
        @Nullable LenientDate changed,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String access,
        List<String> genres,
        List<String> keywords) {

    private static final String DATE = "news:publication_date";

    public SitemapPage {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
    }

    /** The article as far as it is known without its page. */
    public Content article() {
        return new Content(
                published == null ? null : published.published(DATE),
                published == null ? null : published.start(),
                language,
                title == null ? List.of() : List.of(Headline.of(title)),
                List.of(),
                null,
                null,
                List.of(),
                NinjsTerms.altIds(null, address),
                NinjsTerms.others(List.of(), keywords));
    }

    /** Names the page and none of its text. */
    @Override
    public String toString() {
        return "SitemapPage[" + address + "]";
    }
}
