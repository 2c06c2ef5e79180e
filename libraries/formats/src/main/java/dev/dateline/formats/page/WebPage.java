package dev.dateline.formats.page;

import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.ItemMaker;
import java.util.Set;

/** The article of a web page. */
public final class WebPage implements Format {

    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions()) || head.isTyped(MEDIA_TYPES) || (head.isToldByBytes() && beginsAsAPage(head));
    }

    private static boolean beginsAsAPage(DocumentHead head) {
        String text = head.ascii();
        return text.contains("<!doctype html") || text.contains("<html") || text.contains("<body");
    }

    @Override
    public boolean mayHoldNul() {
        return true;
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new PageItem(head, window, items);
    }
}
