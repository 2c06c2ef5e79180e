package dev.dateline.formats.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.formats.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Pages of many publishers with the articles in them, read from beside the checkout. */
final class PageCorpus {

    /** The publishers that the reader was made with, and those whose pages were not looked at. */
    enum Half {
        DEVELOPED,
        UNSEEN
    }

    /**
     * One page.
     *
     * @param gold what is in it
     */
    record Example(String id, Half half, byte[] bytes, @Nullable URI address, JsonNode gold) {}

    private PageCorpus() {}

    static List<Example> read() throws IOException {
        Path folder = SharedFolder.require("corpora/pages/pages.ndjson").getParent();
        ObjectMapper json = new ObjectMapper();
        try (var lines = Files.lines(folder.resolve("pages.ndjson"))) {
            return lines.map(line -> example(json, folder, line)).toList();
        }
    }

    private static Example example(ObjectMapper json, Path folder, String line) {
        try {
            JsonNode gold = json.readTree(line);
            Path file = folder.resolve("pages").resolve(gold.path("file").asText());
            try (InputStream page = new GZIPInputStream(Files.newInputStream(file))) {
                String id = gold.path("id").asText();
                return new Example(id, half(id), page.readAllBytes(), address(gold), gold);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable URI address(JsonNode gold) {
        try {
            return URI.create(gold.path("url").asText());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** By the lowest bit of the MD5 of the publisher, which is the id without its date. */
    private static Half half(String id) {
        String publisher = id.replaceFirst("_\\d{4}_\\d\\d_\\d\\d.*$", "");
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(publisher.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? Half.DEVELOPED : Half.UNSEEN;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
