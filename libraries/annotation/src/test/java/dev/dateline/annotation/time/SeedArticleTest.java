package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The real input that the project began with; skipped where it is not beside the checkout. */
class SeedArticleTest {

    @Test
    void everyDateOfTheRealArticleIsRight() throws IOException {
        String article = Files.readString(SharedFolder.file("seeds/000_d5a4b09f997cef5a.txt"));
        String body = article.substring(article.indexOf("\n\n") + 2);

        assertThat(Tagged.values("2025-01-06", body))
                .containsExactly(
                        "Sunday=2025-01-05",
                        "Sunday morning=2025-01-05TMO",
                        "August=2024-08",
                        "recently=PAST_REF",
                        "August=2024-08",
                        "August=2024-08",
                        "Sunday=2025-01-05",
                        "Monday=2025-01-06",
                        "two weeks=P2W",
                        "nearly 3-year-old=P3Y");
    }
}
