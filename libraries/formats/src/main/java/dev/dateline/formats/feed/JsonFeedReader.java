package dev.dateline.formats.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.feed.FeedReading.NotAFeed;
import dev.dateline.formats.feed.FeedReading.Why;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.TreeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1, item by item, as far as the JSON goes. Serves one document. */
final class JsonFeedReader {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(TreeReader.DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    private final @Nullable String address;
    private final int most;
    private final ObjectNode members = JsonNodeFactory.instance.objectNode();
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<RejectedEntry> rejected = new ArrayList<>();
    private boolean hasItems;

    private JsonFeedReader(@Nullable String address, int most) {
        this.address = address;
        this.most = most;
    }

    static FeedReading read(String json, @Nullable String address, int most) {
        return new JsonFeedReader(address, most).read(json);
    }

    private FeedReading read(String json) {
        boolean complete = true;
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readMembers(parser);
            }
        } catch (IOException e) {
            complete = false;
        }
        return hasItems && isFeed()
                ? new FeedReading.Read(feed(complete))
                : new NotAFeed(Why.OTHER_JSON, "JSON without the version and the items of a feed");
    }

    private void readMembers(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                hasItems = true;
                readItems(parser);
            } else {
                members.set(name, parser.readValueAsTree());
            }
        }
    }

    private void readItems(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = parser.readValueAsTree();
            if (entries.size() + rejected.size() >= most) {
                continue;
            }
            if (item.isObject() && !item.isEmpty()) {
                entries.add(JsonFeedItem.read(item, address));
            } else {
                rejected.add(new RejectedEntry(
                        entries.size(), Reason.NOT_AN_ARTICLE, "an item with nothing in it", item.toString()));
            }
        }
    }

    private boolean isFeed() {
        String version = members.path("version").asText();
        return version.contains("jsonfeed") || members.has("title") || members.has("home_page_url");
    }

    private FeedDocument feed(boolean complete) {
        String language = WrittenLanguage.of(JsonFeedItem.text(members, "language"));
        Authors authors = JsonFeedItem.authors(members);
        return new FeedDocument(
                format(),
                JsonFeedItem.line(members, "title"),
                language,
                WebAddress.page(JsonFeedItem.text(members, "home_page_url"), address),
                VisitHints.NONE,
                next(),
                entries.stream()
                        .map(each -> each.within(language, authors, DayOrder.UNKNOWN))
                        .toList(),
                rejected,
                List.of(),
                complete);
    }

    private String format() {
        String version = members.path("version").asText();
        String number = version.substring(version.lastIndexOf('/') + 1);
        return number.matches("\\d(\\.\\d)?") ? "JSON Feed " + number : "JSON Feed";
    }

    /** The next document, unless it is this one. */
    private @Nullable String next() {
        String next = WebAddress.page(JsonFeedItem.text(members, "next_url"), address);
        boolean same = next != null
                && (next.equals(address)
                        || next.equals(WebAddress.page(JsonFeedItem.text(members, "feed_url"), address)));
        return same ? null : next;
    }
}
