package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real article that Dateline was begun for; it stands beside a checkout, never in it. */
class SeedArticleTest {

    @Test
    void namesThePeoplePlacesAndOrganisationsOfTheRealArticle() throws IOException {
        String article = Files.readString(SharedFolder.file("seeds/000_d5a4b09f997cef5a.txt"))
                .strip();
        String[] parts = article.split("\\R", 2);
        String headline = parts[0].replaceFirst("date \\S+ ", "");
        String body = parts[1].strip();
        Published published = new Published("2025-01-06", Precision.DAY, null, Published.HEADER);

        Annotations annotations =
                Annotator.load().annotate(new ArticleText(headline, body, published, null, null, null), Deadline.NONE);

        assertThat(annotations.fit(headline, body)).isTrue();
        assertThat(annotations.language()).isEqualTo("en");
        assertThat(names(annotations, EntityType.PERSON, null))
                .containsExactlyInAnyOrder("Volodymyr Zelenskyy", "Andrii Yermark", "Andrii Kovalenko", "Donald Trump");
        assertThat(names(annotations, EntityType.PLACE, null))
                .containsExactlyInAnyOrder(
                        "Ukraine",
                        "Russia",
                        "Kursk",
                        "Kursk Oblast",
                        "Kyiv",
                        "Moscow",
                        "Berdin",
                        "Bolshoye Soldatskoye",
                        "Sudzha",
                        "Tetkino",
                        "White House");
        assertThat(names(annotations, EntityType.ORGANISATION, null))
                .containsExactlyInAnyOrder("Defense Ministry", "ABC News", "Ukrainian Armed Forces", "Telegram");
        assertThat(names(annotations, EntityType.NORP, null))
                .containsExactlyInAnyOrder("Ukrainian", "Russian", "North Korean");
        assertThat(names(annotations, EntityType.PLACE, Role.DATELINE)).containsExactly("London");
        assertThat(names(annotations, EntityType.PERSON, Role.BYLINE)).containsExactly("Natasha Popova");
        assertThat(annotations.by()).isEqualTo("Natasha Popova");
        assertThat(annotations.located()).isEqualTo("London");
        assertThat(annotations.timexes()).extracting("value").contains("2024-08", "2025-01-05", "2025-01-06");
    }

    private static List<String> names(Annotations annotations, EntityType type, Role role) {
        return annotations.entities().stream()
                .filter(entity -> entity.type() == type && entity.role() == role)
                .map(Entity::name)
                .toList();
    }
}
