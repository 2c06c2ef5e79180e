package dev.dateline.stack.ndjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.read.ContentsJson;
import dev.dateline.stack.read.DocumentContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"id", "file" | "body" | "base64", "url", "mediaType"}}: {@code {"id", "document": {"format", "title",
 * "language"}, "items": [ninjs], "rejected": [{"reason", "detail"}]}}, or {@code {"error"}} where the line is no such object or
 * its file can't be read.
 */
public final class ReadLine implements LineWork {

    /** The most bytes of a line: a document of 48 MiB in base64. */
    public static final int LONGEST = 64 << 20;

    @Override
    public LineOut answer(long number, byte[] line) throws JsonProcessingException {
        JsonNode id = null;
        try {
            JsonNode given = LineError.JSON.readTree(line);
            id = given.get("id");
            DocumentContents contents = DocumentContents.of(document(given));
            ObjectNode answer = LineError.JSON.createObjectNode();
            answer.set("id", id);
            byte[] json = LineError.JSON.writeValueAsBytes(ContentsJson.into(answer, contents));
            return new LineOut(json, contents.items().size(), false);
        } catch (JsonProcessingException e) {
            return LineError.of(id, LineError.says(number, e));
        } catch (IllegalArgumentException e) {
            return LineError.of(id, "line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            return LineError.of(id, "line " + number + ": can't be read: " + e);
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            return LineError.of(id, "line " + number + ": failed: " + ItemFailure.describe(e));
        }
    }

    private static StoredDocument document(JsonNode given) throws IOException {
        String url = text(given, "url");
        String mediaType = text(given, "mediaType");
        URI address = url == null ? null : URI.create(url);
        String file = text(given, "file");
        if (file != null) {
            Path path = Path.of(file);
            return new StoredDocument(file, mediaType, address, Files.size(path), Files.newInputStream(path));
        }
        byte[] bytes = bytes(given);
        String name = url == null ? "" : url;
        return new StoredDocument(name, mediaType, address, bytes.length, new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(JsonNode given) {
        String body = text(given, "body");
        String base64 = text(given, "base64");
        if (body == null && base64 == null) {
            throw new IllegalArgumentException("has neither a file nor a body nor base64");
        }
        return body != null
                ? body.getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(base64);
    }

    private static @Nullable String text(JsonNode given, String name) {
        return given.path(name).textValue();
    }
}
