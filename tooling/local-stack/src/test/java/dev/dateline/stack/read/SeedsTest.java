package dev.dateline.stack.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.schema.EventSchemas;
import dev.dateline.contract.schema.SchemaValidator;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.read.StoredDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final Path SEEDS = Path.of("../../seeds");
    private static final SchemaValidator SCHEMA =
            EventSchemas.of(EventType.ARTICLE_PUBLISHED).orElseThrow();
    private static final Path README = SEEDS.resolve("README.md");

    @Test
    void areArticlesWithABodyInEveryFormatAndAsManyAsTheirReadmeSays() throws IOException {
        List<DocumentContents> documents = new ArrayList<>();
        for (Path file : files()) {
            documents.add(read(file));
        }
        List<Draft> articles =
                documents.stream().flatMap(each -> each.articles().stream()).toList();

        assertThat(documents).allSatisfy(each -> assertThat(each.rejected()).isEmpty());
        assertThat(articles)
                .allSatisfy(each -> assertThat(each.content().bodies()).isNotEmpty());
        assertThat(articles)
                .allSatisfy(each -> assertThat(SCHEMA.validate(event(each))).isEmpty());
        assertThat(documents.stream().map(DocumentContents::format).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("dated-text", "ndjson", "feed", "page");
        assertThat(Files.readString(README)).contains(": " + articles.size() + " articles,");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SEEDS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(README) && !file.toString().endsWith(".opml"))
                    .toList();
        }
    }

    private static byte[] event(Draft article) {
        return ArticleJson.write(article.toArticle(1, Instant.EPOCH.atOffset(ZoneOffset.UTC)));
    }

    private static DocumentContents read(Path file) throws IOException {
        String name = SEEDS.relativize(file).toString();
        return DocumentContents.of(new StoredDocument(name, null, null, Files.size(file), Files.newInputStream(file)));
    }
}
