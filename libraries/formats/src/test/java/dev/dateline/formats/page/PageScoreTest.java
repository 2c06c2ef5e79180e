package dev.dateline.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Real pages of 95 publishers against the articles in them; skipped where they are not beside the checkout. */
class PageScoreTest {

    private final PageReader reader = new PageReader();

    @Test
    void readsRealPagesAsWellAsItShould() throws IOException {
        PageScore developed = new PageScore();
        PageScore unseen = new PageScore();
        PageScore all = new PageScore();

        for (PageCorpus.Example page : PageCorpus.read()) {
            PageOutcome outcome = reader.read(page.bytes(), "text/html", page.address());
            all.add(page.gold(), outcome);
            (page.half() == PageCorpus.Half.DEVELOPED ? developed : unseen).add(page.gold(), outcome);
        }

        System.out.printf("developed  %s%nunseen     %s%nall        %s%n", developed, unseen, all);
        assertThat(all.of("body")).as("body").isGreaterThanOrEqualTo(96);
        assertThat(all.of("whole")).as("whole").isGreaterThanOrEqualTo(80);
        assertThat(all.of("headline")).as("headline").isGreaterThanOrEqualTo(92);
        assertThat(all.of("authors")).as("authors").isGreaterThanOrEqualTo(88);
        assertThat(all.of("day")).as("day").isGreaterThanOrEqualTo(96);
        assertThat(all.of("minute")).as("minute").isGreaterThanOrEqualTo(88);
    }
}
