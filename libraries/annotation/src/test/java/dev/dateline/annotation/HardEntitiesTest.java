package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Entity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are hard to tell in an article as a whole, each entity with how often it is named. */
class HardEntitiesTest {

    private static final Annotator ANNOTATOR = Annotator.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al-Shabaab said that it did it. Troops fought al-Shabaab fighters near Mogadishu. | ORGANISATION al-shabaab x2",
                "The Islamist group Boko Haram has killed thousands. Boko Haram attacked a base in Borno. | ORGANISATION boko haram x2",
                "Boko Haram militants abducted dozens of schoolgirls from Chibok. | ORGANISATION boko haram x1",
                "Troops shelled the villages of Berdin and Bolshoye Soldatskoye. | PLACE bolshoye soldatskoye x1",
                "Chad's president met Chad Smith, a drummer. | PLACE chad x1",
                "Kenya's president met Kenya Moore, an actress. | PLACE kenya x1",
                "Abu Sayyaf gunmen killed two sailors. | ORGANISATION abu sayyaf x1",
                "Gaza militants fired rockets at Israel. | PLACE gaza x1",
                "US troops left Kabul. | PLACE us x1",
            })
    void readsTheTypeInTheWordsBesideAName(String body, String entity) {
        assertThat(entities("", body)).contains(entity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hurricane Katrina struck New Orleans in 2005. Katrina killed more than 1,800 people. | EVENT hurricane katrina x2",
                "Forecasters watched Tropical Storm Isaac on Monday. | EVENT tropical storm isaac x1",
                "Typhoon Haiyan hit the Philippines in 2013. | EVENT typhoon haiyan x1",
                "Cyclone Idai's rain flooded Mozambique. | EVENT cyclone idai x1",
                "The Royal Navy said HMS Queen Elizabeth had left Portsmouth on Monday. | PRODUCT hms queen elizabeth x1",
                "The USS Gerald R. Ford sailed to the Mediterranean. | PRODUCT uss gerald r. ford x1",
            })
    void tellsStormsAndShipsByTheWordBeforeTheirName(String body, String entity) {
        assertThat(entities("", body)).contains(entity);
    }

    @Test
    void leavesTheOfficeOfHurricanesAndAPlaceOfThatNameAlone() {
        assertThat(entities("", "The National Hurricane Center in Miami warned Florida. The Hurricane Center said so."))
                .noneMatch(entity -> entity.startsWith("EVENT"));
    }

    @Test
    void keepsAManAndTheCountryOfHisNameApart() {
        String body =
                "Michael Jordan scored 40 points. Jordan said that he was tired. The team flew to Jordan on Monday.";

        assertThat(entities("", body)).contains("PERSON michael jordan x2", "PLACE jordan x1");
    }

    @Test
    void joinsANameThatIsCutShort() {
        assertThat(entities("", "The Federal Reserve raised rates. Analysts expect the Fed to wait."))
                .contains("ORGANISATION federal reserve x2");
    }

    @Test
    void readsAHeadlineInCapitalsAsTheBodyIsWritten() {
        assertThat(entities(
                        "OLAF SCHOLZ MEETS EMMANUEL MACRON IN BERLIN",
                        "Olaf Scholz met Emmanuel Macron in Berlin on Monday."))
                .contains("PERSON olaf scholz x2", "PERSON emmanuel macron x2", "PLACE berlin x2");
    }

    private static List<String> entities(String headline, String body) {
        ArticleText text = new ArticleText(headline, body, null, "en", null, null);
        return ANNOTATOR.annotate(text, Deadline.NONE).entities().stream()
                .map(HardEntitiesTest::told)
                .toList();
    }

    private static String told(Entity entity) {
        return entity.type() + " " + entity.name().toLowerCase(Locale.ROOT) + " x"
                + entity.mentions().size();
    }
}
