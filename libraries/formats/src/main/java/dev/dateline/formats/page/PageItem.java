package dev.dateline.formats.page;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.About;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.item.ItemMaker;
import java.util.List;

/** Reads a page's article as its one item. */
final class PageItem extends WholeReader {

    private static final PageReader READER = new PageReader();
    private static final String HTML = "text/html";

    PageItem(DocumentHead head, ByteWindow window, ItemMaker items) {
        super(head, window, items);
    }

    @Override
    protected List<ItemDraft> parse(DocumentHead head, byte[] document) {
        ItemDraft only = READER.read(document, head.mediaType(), head.address())
                .either(page -> article(page, document), none -> rejected(none, document));
        return List.of(only);
    }

    private ItemDraft article(Page page, byte[] document) {
        says(new About(page.site(), page.language()));
        String id = page.address() == null ? null : page.address().toString();
        return (items, length) -> items.article(id, PageArticle.of(page), 0, length, () -> Original.of(document, HTML));
    }

    private static ItemDraft rejected(NoArticle none, byte[] document) {
        return (items, length) ->
                items.rejected(null, Reason.NO_ARTICLE, none.detail(), 0, Original.of(document, HTML));
    }
}
