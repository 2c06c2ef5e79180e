package dev.dateline.formats.feed;

import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a feed says of itself, once its entries have been taken out of it. */
final class ChannelReader {

    private final Element root;
    private final Element channel;
    private final Scope scope;

    ChannelReader(Element root, Scope scope) {
        this.root = root;
        this.channel = root.first("channel").orElse(root);
        this.scope = scope;
    }

    @Nullable
    String title() {
        return Stream.of(channel, root)
                .flatMap(Element::elements)
                .filter(each -> each.is("title") || each.is(Namespace.DUBLIN_CORE, "title"))
                .findFirst()
                .map(TextElement::line)
                .orElse(null);
    }

    @Nullable
    String language() {
        String said = channel.elements()
                .filter(each -> each.is("language") || each.is(Namespace.DUBLIN_CORE, "language"))
                .map(each -> WrittenLanguage.of(each.text()))
                .filter(tag -> tag != null)
                .findFirst()
                .orElse(null);
        return said == null ? scope.language(channel) : said;
    }

    @Nullable
    String link() {
        return EntryLinks.choose(channel, scope);
    }

    /** Those of the feed of Atom, who wrote each entry that names no one (RFC 4287, section 4.2.1). */
    Authors authors() {
        return root.is("feed") ? EntryAuthors.of(channel) : Authors.NONE;
    }

    @Nullable
    String archive() {
        return channel.elements()
                .filter(each -> each.is("link") && EntryLinks.relation(each).equals("prev-archive"))
                .map(each -> scope.page(each.attribute("href"), each))
                .filter(page -> page != null)
                .findFirst()
                .orElse(null);
    }

    List<Withdrawal> withdrawn() {
        return channel.elements()
                .filter(each -> each.is(Namespace.TOMBSTONES, "deleted-entry") && each.attribute("ref") != null)
                .map(ChannelReader::withdrawal)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Withdrawal> withdrawal(Element marker) {
        return Optional.ofNullable(marker.attribute("ref"))
                .map(id -> new Withdrawal(
                        id, LenientDate.parse(marker.attribute("when")).orElse(null)));
    }

    VisitHints hints() {
        return HintsReader.read(channel);
    }
}
