package dev.dateline.formats.feed;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.ItemMaker;
import java.util.List;
import java.util.Set;

/** RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed and CDF. */
public final class Feed implements Format {

    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/cdf",
            "text/xml",
            "application/xml");

    /** What begins a feed, whatever it is called; in lower case. */
    private static final List<String> BEGINNINGS =
            List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed", "<channel", "https://jsonfeed.org/version");

    private static final String PAGE = "<html";

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".xml", ".rss", ".atom", ".rdf", ".cdf");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions())
                || ((head.isToldByBytes() || head.isNamed(Set.of(".json"))) && beginsAsAFeed(head))
                || (head.isTyped(MEDIA_TYPES) && !head.ascii().contains(PAGE));
    }

    private static boolean beginsAsAFeed(DocumentHead head) {
        String text = head.ascii();
        int page = text.indexOf(PAGE);
        return BEGINNINGS.stream().anyMatch(each -> {
            int at = text.indexOf(each);
            return at >= 0 && (page < 0 || at < page);
        });
    }

    @Override
    public boolean mayHoldNul() {
        return true;
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new EntryItems(head, window, items);
    }
}
