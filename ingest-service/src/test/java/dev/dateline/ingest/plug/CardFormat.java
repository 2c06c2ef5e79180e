package dev.dateline.ingest.plug;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that no code of Dateline's knows: a card a line, {@code id | headline | body}. */
public final class CardFormat implements Format {

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(".cards");
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return head.isNamed(extensions());
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new Reader(window, items);
    }

    private record Reader(ByteWindow window, ItemMaker items) implements ItemReader {

        @Override
        public @Nullable Item next() throws IOException {
            int end = window.lineFeed(0);
            while (end < 0 && window.fill()) {
                end = window.lineFeed(0);
            }
            int length = end < 0 ? window.available() : end;
            if (length == 0) {
                return null;
            }
            byte[] card = window.copy(length);
            Item item = item(new String(card, StandardCharsets.UTF_8).split(" \\| ", -1), card);
            window.consume(end < 0 ? length : length + 1, 1);
            return item;
        }

        private Item item(String[] parts, byte[] card) throws IOException {
            Original original = Original.of(card, "text/plain; charset=utf-8");
            if (parts.length != 3) {
                return items.rejected(null, Reason.NOT_AN_ARTICLE, "no card", window.offset(), original);
            }
            Content content = new Content(
                    null,
                    null,
                    null,
                    List.of(Headline.of(parts[1])),
                    List.of(Body.of(parts[2])),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Map.of());
            return items.article(parts[0], content, window.offset(), card.length, () -> original);
        }
    }
}
