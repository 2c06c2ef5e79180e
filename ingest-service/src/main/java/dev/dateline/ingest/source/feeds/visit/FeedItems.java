package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.article.ReadFrom;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.rejected.Original;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.feed.EntryArticle;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.formats.feed.RejectedEntry;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the entries of a feed as its items, all of them, so that each has the same name at every visit. */
final class FeedItems {

    private FeedItems() {}

    /**
     * An entry as an item.
     *
     * @param entry absent where what stands there is none
     */
    record Named(@Nullable FeedEntry entry, Item item) {

        EntryKey key() {
            return EntryKey.of(item);
        }
    }

    /** The same article with the text of its page. */
    static Draft onPage(Draft draft, Content content) {
        return Draft.of(draft.uri(), from(draft.position(), ReadFrom.PAGE), 0, content);
    }

    /** All items, in the order of the feed. */
    static List<Named> of(FeedDocument feed, Origin origin, String document) {
        ItemMaker maker = new ItemMaker(origin, document, 0, Occurrences.fromStart());
        List<Named> named = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            named.add(new Named(entry, item(entry, maker)));
        }
        for (RejectedEntry each : feed.rejected()) {
            Original original = original(each.source());
            named.add(new Named(null, maker.rejected(null, each.reason(), each.detail(), 0, original)));
        }
        return named;
    }

    private static Item item(FeedEntry entry, ItemMaker maker) {
        String id = entry.id() == null ? entry.link() : entry.id();
        try {
            Item item = maker.article(id, EntryArticle.of(entry), 0, 0, () -> original(String.valueOf(entry.body())));
            return item.either(draft -> draft.at(from(draft.position(), ReadFrom.FEED), 0), rejected -> rejected);
        } catch (IOException e) {
            throw new UncheckedIOException("a feed is read from its start, nothing of it again", e);
        }
    }

    private static SourcePosition from(SourcePosition position, ReadFrom from) {
        return new SourcePosition(position.source(), position.document(), position.ordinal(), 0, from);
    }

    private static Original original(String text) {
        return Original.of(text.getBytes(StandardCharsets.UTF_8), Texts.PLAIN);
    }
}
