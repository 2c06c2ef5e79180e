package dev.dateline.wire.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.wire.Articles;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Position;
import dev.dateline.wire.index.TopicRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Instant NOW = Instant.parse("2025-03-10T12:00:00Z");

    @TempDir
    private Path folder;

    private long offset;

    @Test
    void tellsTheOneThatIsSilentForLongestFirstAndWhoeverIsSilent() throws IOException {
        try (ArticleIndex index = new ArticleIndex(folder)) {
            index.apply(List.of(
                    record("busy", "a.xml", "2025-03-10T10:00:00Z"),
                    record("busy", "b.xml", "2025-03-10T11:00:00Z"),
                    record("hourly", "c.xml", "2025-03-07T10:00:00Z"),
                    record("hourly", "c.xml", "2025-03-07T11:00:00Z"),
                    record("weekly", "d.xml", "2025-02-27T11:00:00Z"),
                    record("weekly", "d.xml", "2025-03-06T11:00:00Z")));

            List<SourceState> sources = new Sources(index).all();

            assertThat(sources).extracting(SourceState::name).containsExactly("weekly", "hourly", "busy");
            assertThat(sources).extracting(SourceState::articles).containsExactly(2, 2, 2);
            assertThat(sources).extracting(each -> each.silent(NOW)).containsExactly(false, true, false);
            assertThat(new Sources(index).documents("busy"))
                    .extracting(SourceState::name)
                    .containsExactly("a.xml", "b.xml");
            assertThat(new Sources(index).documents("nobody")).isEmpty();
        }
    }

    private TopicRecord record(String source, String document, String arrived) {
        ObjectNode article = Articles.golden();
        article.put("uri", "dateline://" + source + "/" + document + "#" + offset);
        article.put("versionCreated", arrived);
        ((ObjectNode) article.get("sourcePosition")).put("source", source).put("document", document);
        return new TopicRecord(new Position(0, offset++), Articles.bytes(article));
    }
}
