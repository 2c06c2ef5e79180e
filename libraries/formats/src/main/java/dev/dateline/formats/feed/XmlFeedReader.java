package dev.dateline.formats.feed;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.feed.FeedReading.NotAFeed;
import dev.dateline.formats.feed.FeedReading.Why;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a feed in XML, entry by entry as each ends. Serves one document. */
final class XmlFeedReader {

    private static final Pattern START = Pattern.compile("<(?:\\w{1,32}:)?(?:rss|feed|RDF)[\\s>]");

    private final String markup;
    private final Scope scope;
    private final int most;
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<RejectedEntry> rejected = new ArrayList<>();

    private XmlFeedReader(String markup, @Nullable String address, int most) {
        this.markup = markup;
        this.scope = new Scope(address);
        this.most = most;
    }

    static FeedReading read(String markup, @Nullable String address, int most) {
        FeedReading reading = new XmlFeedReader(markup, address, most).read();
        if (reading instanceof NotAFeed not && (not.why() == Why.OTHER_XML || not.why() == Why.UNKNOWN)) {
            // A server's warnings may stand before the feed.
            Matcher start = START.matcher(markup);
            return start.find() && start.start() > 0
                    ? new XmlFeedReader(markup.substring(start.start()), address, most).read()
                    : reading;
        }
        return reading;
    }

    private FeedReading read() {
        Optional<TreeReader.Tree> tree = TreeReader.read(markup, XmlFeedReader::isEntry, this::take);
        if (tree.isEmpty()) {
            return new NotAFeed(Why.UNKNOWN, "neither XML nor JSON");
        }
        Element root = tree.get().root();
        Optional<String> format = FeedFormat.of(root);
        if (format.isPresent()) {
            return new FeedReading.Read(feed(format.get(), root, tree.get().complete()));
        }
        return root.name().equals("html")
                ? new NotAFeed(Why.HTML_PAGE, "an HTML page, not a feed")
                : new NotAFeed(Why.OTHER_XML, "XML whose first element is " + shortened(root.writtenName()));
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private static boolean isEntry(Element element) {
        return element.is("item") || element.is("entry");
    }

    private void take(Element element, TreeReader.Span span) {
        if (entries.size() + rejected.size() >= most) {
            return;
        }
        if (!span.complete()) {
            reject("the document ends inside the entry", span);
            return;
        }
        if (element.hasElements() || element.hasAttributes()) {
            entries.add(EntryReader.read(element, scope));
        } else {
            reject("an entry with nothing in it", span);
        }
    }

    private void reject(String detail, TreeReader.Span span) {
        rejected.add(new RejectedEntry(
                entries.size(), Reason.NOT_AN_ARTICLE, detail, markup.substring(span.start(), span.end())));
    }

    private FeedDocument feed(String format, Element root, boolean complete) {
        ChannelReader channel = new ChannelReader(root, scope);
        String language = channel.language();
        Authors authors = channel.authors();
        DayOrder order = DayOrder.shownBy(entries.stream()
                .flatMap(each -> Stream.concat(each.published().stream(), each.updated().stream()))
                .map(EntryDate::text)
                .toList());
        return new FeedDocument(
                format,
                channel.title(),
                language,
                channel.link(),
                channel.hints(),
                channel.archive(),
                entries.stream()
                        .map(each -> each.within(language, authors, order))
                        .toList(),
                rejected,
                channel.withdrawn(),
                complete);
    }
}
