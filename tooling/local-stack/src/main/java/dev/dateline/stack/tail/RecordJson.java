package dev.dateline.stack.tail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Writes a record as one JSON object: {@code topic}, {@code partition}, {@code offset}, key, headers, value. */
public final class RecordJson {

    private static final String JSON = "application/json";

    private RecordJson() {}

    /** One line of JSON; a value that is not JSON by its content type is {@code {"base64": …}}. */
    public static String line(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode tree = ArticleJson.mapper().createObjectNode();
        tree.put("topic", record.topic());
        tree.put("partition", record.partition());
        tree.put("offset", record.offset());
        tree.put("key", text(record.key()));
        ObjectNode headers = tree.putObject("headers");
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        tree.set("value", value(record));
        return tree.toString();
    }

    /** A header's text; null where the record has no such header. */
    public static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static JsonNode value(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return NullNode.getInstance();
        }
        String contentType = header(record, HeaderNames.CONTENT_TYPE);
        if (contentType != null && contentType.startsWith(JSON)) {
            try {
                return ArticleJson.readTree(record.value());
            } catch (IOException e) {
                // A rejected original may claim to be JSON and be none.
            }
        }
        return ArticleJson.mapper().createObjectNode().put("base64", record.value());
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
