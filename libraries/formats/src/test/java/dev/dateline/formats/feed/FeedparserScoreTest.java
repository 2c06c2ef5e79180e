package dev.dateline.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.SharedFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many of the expectations of feedparser's own tests are met; {@code score/feeds.py} counts the same. */
class FeedparserScoreTest {

    private static final double LEAST = 0.98;

    private final Map<String, int[]> tally = new TreeMap<>();

    @Test
    void meetsWhatFeedparserExpectsOfItself() throws IOException {
        Path folder = SharedFolder.require("corpora/feeds/feedparser");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                score(folder, file);
            }
        }

        int right = tally.values().stream().mapToInt(each -> each[0]).sum();
        int all = tally.values().stream().mapToInt(each -> each[1]).sum();
        tally.forEach((field, each) -> System.out.printf("%4d of %4d  %s%n", each[0], each[1], field));
        System.out.printf("right %d of %d: %.1f%n", right, all, 100.0 * right / all);
        assertThat(all).isGreaterThan(500);
        assertThat((double) right / all).isGreaterThan(LEAST);
    }

    private void score(Path folder, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = head(bytes);
        List<FeedparserExpectation> expectations = FeedparserExpectation.of(head);
        if (expectations.isEmpty()) {
            return;
        }
        String mediaType = header(head, "content-type").orElse("application/xml");
        String address =
                header(head, "content-location").orElse("http://127.0.0.1:8097/tests/" + folder.relativize(file));
        FeedReading reading = FeedReader.read(bytes, mediaType, URI.create(address));
        for (FeedparserExpectation each : expectations) {
            int[] counts = tally.computeIfAbsent(each.field(), field -> new int[2]);
            counts[0] += each.isMetBy(reading) ? 1 : 0;
            counts[1]++;
        }
    }

    private static Optional<String> header(String head, String name) {
        Matcher header = Pattern.compile("(?m)^Header:\\s*([\\w-]+):\\s*(.*)$").matcher(head);
        while (header.find()) {
            if (header.group(1).equalsIgnoreCase(name)) {
                return Optional.of(header.group(2).strip());
            }
        }
        return Optional.empty();
    }

    private static String head(byte[] bytes) {
        List<Charset> charsets = List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                Charset.forName("UTF-32"),
                StandardCharsets.ISO_8859_1);
        String text = charsets.stream()
                .flatMap(charset -> decoded(bytes, charset).stream())
                .filter(each -> each.contains("Expect:"))
                .findFirst()
                .orElse("");
        int end = text.indexOf("-->");
        return end < 0 ? text.substring(0, Math.min(4000, text.length())) : text.substring(0, end);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
