package dev.dateline.formats.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an article's content: SHA-256 over its members, each with its name and length, so that no two contents
 * give the same bytes. The order of a JSON object's members does not count, the order of an array's elements does.
 */
final class ContentHash {

    private final MessageDigest digest = Sha256.digest();
    private final byte[] length = new byte[Integer.BYTES];

    private ContentHash() {}

    /** The hash in 64 lower-case hexadecimal digits. */
    static String of(Content content) {
        ContentHash hash = new ContentHash();
        hash.add(content);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Content content) {
        Published published = content.published();
        if (published != null) {
            member("published", published.value());
            text(published.precision().wireName());
            text(published.zone());
            text(published.from());
            otherInstant(published, content.contentCreated());
        }
        member("language", content.language());
        for (Headline headline : content.headlines()) {
            member("headline", headline.value());
            text(headline.role());
            text(headline.contentType());
        }
        for (Body body : content.bodies()) {
            member("body", body.value());
            text(body.role());
            text(body.contentType());
        }
        member("by", content.by());
        member("located", content.located());
        for (InfoSource source : content.infoSources()) {
            member("infoSource", source.name());
            text(source.role());
            members(source.others());
        }
        for (AltId id : content.altIds()) {
            member("altId", id.role());
            text(id.value());
        }
        members(content.others());
    }

    /** The instant, where it is another than the date itself tells: the second of an hour that comes twice. */
    private void otherInstant(Published published, @Nullable OffsetDateTime created) {
        if (created != null) {
            Instant instant = created.toInstant().truncatedTo(ChronoUnit.SECONDS);
            PublicationDate.instantOf(published)
                    .filter(told -> !told.truncatedTo(ChronoUnit.SECONDS).equals(instant))
                    .ifPresent(told -> member("contentCreated", instant.toString()));
        }
    }

    private void member(String name, @Nullable String value) {
        if (value != null) {
            text(name);
            text(value);
        }
    }

    private void members(Map<String, JsonNode> members) {
        if (!members.isEmpty()) {
            count('{', members.size());
            new TreeMap<>(members).forEach((name, value) -> {
                text(name);
                node(value);
            });
        }
    }

    private void node(JsonNode node) {
        if (node.isObject()) {
            count('{', node.size());
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            members.forEach((name, value) -> {
                text(name);
                node(value);
            });
        } else if (node.isArray()) {
            count('[', node.size());
            node.forEach(this::node);
        } else {
            text(node.getNodeType().name());
            text(node.asText());
        }
    }

    private void text(@Nullable String value) {
        if (value == null) {
            count('0', 0);
        } else {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            count('"', bytes.length);
            digest.update(bytes);
        }
    }

    private void count(char kind, int count) {
        digest.update((byte) kind);
        length[0] = (byte) (count >>> 24);
        length[1] = (byte) (count >>> 16);
        length[2] = (byte) (count >>> 8);
        length[3] = (byte) count;
        digest.update(length);
    }
}
