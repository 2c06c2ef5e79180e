package dev.dateline.formats.feed;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.document.About;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.item.ItemMaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a feed's entries as items. */
final class EntryItems extends WholeReader {

    EntryItems(DocumentHead head, ByteWindow window, ItemMaker items) {
        super(head, window, items);
    }

    @Override
    protected List<ItemDraft> parse(DocumentHead head, byte[] document) {
        return FeedReader.read(document, head.mediaType(), head.address())
                .either(
                        read -> drafts(read.feed()),
                        none -> List.of(rejected(
                                none.why() == FeedReading.Why.EMPTY ? Reason.EMPTY : Reason.NOT_AN_ARTICLE,
                                none.detail(),
                                () -> Original.of(document, Original.OCTETS))));
    }

    private List<ItemDraft> drafts(FeedDocument feed) {
        says(new About(feed.title(), feed.language()));
        List<ItemDraft> drafts = new ArrayList<>();
        int entry = 0;
        for (RejectedEntry each : feed.rejected()) {
            for (; entry < each.before(); entry++) {
                drafts.add(article(feed.entries().get(entry)));
            }
            drafts.add(rejected(each.reason(), each.detail(), () -> original(each.source())));
        }
        for (; entry < feed.entries().size(); entry++) {
            drafts.add(article(feed.entries().get(entry)));
        }
        return drafts;
    }

    private static ItemDraft article(FeedEntry entry) {
        String id = entry.id() != null ? entry.id() : entry.link();
        return (items, length) ->
                items.article(id, EntryArticle.of(entry), 0, length, () -> original(String.valueOf(entry.body())));
    }

    private static ItemDraft rejected(Reason reason, String detail, Supplier<Original> original) {
        return (items, length) -> items.rejected(null, reason, detail, 0, original.get());
    }

    private static Original original(String text) {
        return Original.of(text.getBytes(StandardCharsets.UTF_8), Texts.PLAIN);
    }
}
