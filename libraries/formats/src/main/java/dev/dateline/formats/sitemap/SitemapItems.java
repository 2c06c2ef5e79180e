package dev.dateline.formats.sitemap;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.item.ItemMaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the pages that a sitemap names as items. */
final class SitemapItems extends WholeReader {

    SitemapItems(DocumentHead head, ByteWindow window, ItemMaker items) {
        super(head, window, items);
    }

    @Override
    protected List<ItemDraft> parse(DocumentHead head, byte[] document) {
        return SitemapReader.read(document, head.mediaType())
                .lead(
                        pages -> drafts(pages, document),
                        index -> List.of(rejected(
                                "an index of " + index.sitemaps().size() + " sitemaps, each a document of its own",
                                document)),
                        none -> List.of(rejected(none.detail(), document)));
    }

    private static List<ItemDraft> drafts(SitemapReading.Pages pages, byte[] document) {
        List<ItemDraft> drafts = new ArrayList<>();
        for (SitemapPage page : pages.pages()) {
            drafts.add((items, length) ->
                    items.article(page.address(), page.article(), 0, length, () -> original(page.address())));
        }
        if (pages.skipped() > 0) {
            drafts.add(rejected(pages.skipped() + " places of a page hold no address", document));
        }
        return drafts;
    }

    private static ItemDraft rejected(String detail, byte[] document) {
        return (items, length) ->
                items.rejected(null, Reason.NOT_AN_ARTICLE, detail, 0, Original.of(document, Original.OCTETS));
    }

    private static Original original(String address) {
        return Original.of(address.getBytes(StandardCharsets.UTF_8), Texts.PLAIN);
    }
}
