package dev.dateline.formats.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ItemMakerTest {

    private final ItemMaker items = new ItemMaker(Origin.of("seeds"), "a b/ü.txt", 0, Occurrences.fromStart());

    @Test
    void namesAnItemAfterSourceDocumentAndItsOwnId() throws IOException {
        Item item = items.article("urn:x:1 #2", content("Rain", "It rained."), 7, 10, this::none);

        assertThat(((Draft) item).uri()).isEqualTo("dateline://seeds/a%20b/%C3%BC.txt#urn%3Ax%3A1%20%232");
    }

    @Test
    void namesAnItemWithoutIdAfterDateAndHeadline() throws IOException {
        String first = uri(content("Rain", "It rained."));
        String changed = new ItemMakerTest().uri(content("Rain", "It rained a lot."));
        String other = uri(content("Sun", "It rained."));

        assertThat(first).isEqualTo(changed).isNotEqualTo(other);
    }

    @Test
    void givesTheSourcesLanguageToAnArticleThatTellsNone() throws IOException {
        ItemMaker british = new ItemMaker(new Origin("seeds", "en-GB"), "a.txt", 0, Occurrences.fromStart());
        Content told = content("Regen", "Es regnete.").in("de");

        Draft silent = (Draft) british.article(null, content("Rain", "It rained."), 0, 10, this::none);
        Draft telling = (Draft) british.article(null, told, 10, 10, this::none);

        assertThat(silent.content().language()).isEqualTo("en-GB");
        assertThat(telling.content().language()).isEqualTo("de");
    }

    @Test
    void tellsRepeatsApart() throws IOException {
        String first = uri(content("Rain", "one"));

        assertThat(List.of(uri(content("Rain", "two")), uri(content("Rain", "one"))))
                .containsExactly(first + "~2", first + "~3");
    }

    @Test
    void takesALaterLineWithAnIdForTheSameArticle() throws IOException {
        Draft first = (Draft) items.article("1", content("Rain", "one"), 0, 10, this::none);
        Draft second = (Draft) items.article("1", content("Rain", "two"), 10, 10, this::none);

        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(second.contentSha256()).isNotEqualTo(first.contentSha256());
        assertThat(second.position().ordinal()).isEqualTo(1);
    }

    @Test
    void hashesWhatAConsumerSeesAndNotWhereItStood() throws IOException {
        Draft here = (Draft) items.article("1", content("Rain", "one"), 0, 10, this::none);
        Draft there = (Draft) items.article("2", content("Rain", "one"), 99, 12, this::none);

        assertThat(there.contentSha256()).isEqualTo(here.contentSha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void hashesTheMembersOfAnObjectInAnyOrder() throws IOException {
        String given = ContentHash.of(with("{\"genres\":[{\"a\":1,\"b\":2}],\"title\":\"x\"}"));
        String turned = ContentHash.of(with("{\"title\":\"x\",\"genres\":[{\"b\":2,\"a\":1}]}"));
        String other = ContentHash.of(with("{\"title\":\"x\",\"genres\":[{\"b\":1,\"a\":2}]}"));

        assertThat(turned).isEqualTo(given).isNotEqualTo(other);
    }

    @Test
    void makesAnArticleOfADraft() throws IOException {
        Draft draft = (Draft) items.article("1", content("Rain", "It rained."), 7, 10, this::none);

        var article = draft.toArticle(3, OffsetDateTime.parse("2025-01-07T00:00:00Z"));

        assertThat(article.version()).isEqualTo("3");
        assertThat(article.sha256()).contains(draft.contentSha256());
        assertThat(article.contentCreated()).isEqualTo("2025-01-06T00:00:00Z");
        assertThat(article.sourcePosition()).isEqualTo(draft.position());
    }

    @Test
    void rejectsAnArticleThatIsLargerAsARecordThanItWasInItsDocument() throws IOException {
        String quotes = "\"".repeat(600_000);
        Original original = Original.of(new byte[600_000], "text/plain");

        Item item = items.article(null, content("Rain", quotes), 5, 600_000, () -> original);

        assertThat(item).isInstanceOfSatisfying(RejectedItem.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE);
            assertThat(rejected.original()).isSameAs(original);
        });
    }

    @Property(tries = 200)
    void everyNameIsAUri(
            @ForAll @NotEmpty String source, @ForAll @NotEmpty String document, @ForAll @NotEmpty String id) {
        String uri = ArticleUri.ofItem(ArticleUri.ofDocument(source, document), id);

        assertThat(URI.create(uri).getRawFragment()).isNotEmpty();
        assertThat(uri).matches("[!-~]+");
    }

    @Test
    void countsWhatStandsBeforeOnlyWhenAskedAndOnce() throws IOException {
        int[] asked = {0};
        Occurrences occurrences = Occurrences.after(all -> {
            asked[0]++;
            all.count(7);
        });

        assertThat(asked[0]).isZero();
        assertThat(occurrences.count(7)).isEqualTo(2);
        assertThat(occurrences.count(7)).isEqualTo(3);
        assertThat(asked[0]).isEqualTo(1);
    }

    @Property(tries = 200)
    void countsLikeAMap(@ForAll List<Long> ids) throws IOException {
        Occurrences occurrences = Occurrences.fromStart();
        Map<Long, Integer> expected = new HashMap<>();
        for (long id : ids) {
            assertThat(occurrences.count(id % 50)).isEqualTo(expected.merge(id % 50, 1, Integer::sum));
        }
    }

    private String uri(Content content) throws IOException {
        return ((Draft) items.article(null, content, 0, 10, this::none)).uri();
    }

    private Original none() {
        throw new AssertionError("asked for the original of an article");
    }

    private static Content with(String others) throws IOException {
        Content content = content("Rain", "It rained.");
        Map<String, JsonNode> members = new LinkedHashMap<>();
        ArticleJson.mapper().readTree(others).properties().forEach(each -> members.put(each.getKey(), each.getValue()));
        return new Content(
                content.published(),
                content.contentCreated(),
                null,
                content.headlines(),
                content.bodies(),
                null,
                null,
                List.of(),
                List.of(),
                members);
    }

    private static Content content(String headline, String body) {
        return new Content(
                new Published("2025-01-06", Precision.DAY, null, Published.HEADER),
                OffsetDateTime.parse("2025-01-06T00:00:00Z"),
                null,
                List.of(Headline.of(headline)),
                List.of(Body.of(body)),
                null,
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
