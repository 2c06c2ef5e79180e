package dev.dateline.formats.opml;

import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.TreeReader;
import dev.dateline.formats.opml.OpmlReading.NotOpml;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a list of feeds from its bytes. */
public final class OpmlReader {

    private OpmlReader() {}

    /**
     * Reads bytes; what they are is told by themselves.
     *
     * @param mediaType as HTTP gave it, asked for its {@code charset} alone
     * @param address where the bytes are from: what references in them are relative to
     */
    public static OpmlReading read(byte[] bytes, @Nullable String mediaType, @Nullable URI address) {
        Optional<TreeReader.Tree> tree = TreeReader.read(DocumentText.of(bytes, mediaType));
        if (tree.isEmpty()) {
            return new NotOpml("no XML");
        }
        Element root = tree.get().root();
        if (!root.name().equals("opml")
                && !root.name().equals("outline")
                && !root.name().equals("body")) {
            return new NotOpml(root.name().equals("html") ? "an HTML page, not OPML" : "XML that is not OPML");
        }
        OutlineCollector feeds = new OutlineCollector(address == null ? null : address.toString());
        feeds.collect(root);
        String title = root.first("head")
                .flatMap(head -> head.first("title"))
                .map(each -> each.text().strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return new OpmlReading.Read(feeds.opml(title, tree.get().complete()));
    }
}
