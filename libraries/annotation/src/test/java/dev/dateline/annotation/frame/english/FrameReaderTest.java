package dev.dateline.annotation.frame.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.frame.FrameName;
import dev.dateline.contract.enriched.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    static Stream<Arguments> datelines() {
        return Stream.of(
                arguments("(LONDON) -- Forces moved.", "(LONDON) --", "London", null, null),
                arguments(
                        "ANKARA, Nov 22 (Reuters) - Turkey said.",
                        "ANKARA, Nov 22 (Reuters) -",
                        "Ankara",
                        "Nov 22",
                        "Reuters"),
                arguments(
                        "LONDON, Jan 6 (Reuters) - Oil rose.",
                        "LONDON, Jan 6 (Reuters) -",
                        "London",
                        "Jan 6",
                        "Reuters"),
                arguments("WASHINGTON (AP) -- The Senate met.", "WASHINGTON (AP) --", "Washington", null, "AP"),
                arguments("KYIV, Ukraine (AP) \u2014 Drones flew.", "KYIV, Ukraine (AP) \u2014", "Kyiv", null, "AP"),
                arguments("NEW YORK, March 3 - Stocks fell.", "NEW YORK, March 3 -", "New York", "March 3", null),
                arguments(
                        "PORT-AU-PRINCE, Haiti, Feb. 1 (AFP) - Rain.",
                        "PORT-AU-PRINCE, Haiti, Feb. 1 (AFP) -",
                        "Port-au-Prince",
                        "Feb. 1",
                        "AFP"),
                arguments(
                        "SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) - Like.",
                        "SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) -",
                        "Sydney",
                        "Jul 26 2022",
                        "IPS"),
                arguments(
                        "YAOUND\u00C9, May 13 2022 (IPS) - Growing.",
                        "YAOUND\u00C9, May 13 2022 (IPS) -",
                        "Yaound\u00E9",
                        "May 13 2022",
                        "IPS"),
                arguments("ANAHEIM, Calif. --Shohei Ohtani won.", "ANAHEIM, Calif. --", "Anaheim", null, null),
                arguments("SEOUL\u2014Foreign Minister Park left.", "SEOUL\u2014", "Seoul", null, null),
                arguments(
                        "SINGAPORE (May 6, 2021) \u2014 While.",
                        "SINGAPORE (May 6, 2021) \u2014",
                        "Singapore",
                        "May 6, 2021",
                        null),
                arguments(
                        "Beijing, Jan. 6 (Xinhua) -- China will.",
                        "Beijing, Jan. 6 (Xinhua) --",
                        "Beijing",
                        "Jan. 6",
                        "Xinhua"),
                arguments("(Reuters) - World Athletics will.", "(Reuters) -", null, null, "Reuters"),
                arguments("LONDON - SHARES FALL AS RATES RISE", "LONDON -", "London", null, null),
                arguments("BRUSSELS 1996-08-22\nThe European", "BRUSSELS 1996-08-22", "Brussels", "1996-08-22", null));
    }

    @ParameterizedTest
    @MethodSource("datelines")
    void readsADateline(String body, String text, String place, String date, String agency) {
        DatelineParts dateline = FrameReader.read(body).dateline();

        assertThat(dateline).isNotNull();
        assertThat(body.substring(dateline.start(), dateline.end())).isEqualTo(text);
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.date()).isEqualTo(date);
        assertThat(dateline.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BREAKING - The minister resigned.",
                "The minister - a lawyer - resigned.",
                "Smith (41) - a lawyer - resigned.",
                "EXCLUSIVE: talks - and more.",
                "I - we - they.",
                "- - -",
                "(first) -- second",
                "Ukraine -- the country -- said."
            })
    void takesNoOtherOpeningForADateline(String body) {
        assertThat(FrameReader.read(body).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "KARACHI: The council met. | Karachi | ",
                "Dubai: The council met. | Dubai | ",
                "PETALING JAYA: The council met. | Petaling Jaya | ",
                "Leeds, England — The council met. | Leeds | ",
                "MANILA, Philippines—The council met. | Manila | ",
                "New Delhi, November 20 (PTI) The council met. | New Delhi | PTI",
                "New Delhi, 20 November (PTI): The council met. | New Delhi | PTI",
                "Accra, Nov. 20, GNA – The council met. | Accra | GNA",
                "\"Abidjan, Ivory Coast | AFP | The council met.\" | Abidjan | AFP",
            })
    void readsADatelineThatEndsOtherwise(String body, String place, String agency) {
        DatelineParts dateline = FrameReader.read(body).dateline();

        assertThat(dateline).isNotNull();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOCCER - ENGLAND BEAT SPAIN IN FRIENDLY.",
                "STOCKS -- SHARES FALL AS RATES RISE",
                "EXCLUSIVE: The council met.",
                "CORRECTION \u2014 The council met.",
                "FACT CHECK: The council met.",
                "Police: The council met.",
                "Trump, Biden \u2014 The council met.",
                "Kenya: The council met."
            })
    void takesNoLabelForADateline(String body) {
        assertThat(FrameReader.read(body).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Story by Ann Marlow | Ann Marlow",
                "Words by Ann Marlow and Tom Reed | Ann Marlow and Tom Reed",
                "By Ann Marlow, PhD | Ann Marlow",
                "By Prof. Ann Marlow and Sir Tom Reed | Ann Marlow and Tom Reed",
                "By Staff Writer Ann Marlow | Ann Marlow",
                "By Ann Marlow Nov. 20, 2024 | Ann Marlow",
                "Published 20 November 2024 by Ann Marlow | Ann Marlow",
                "Ann Marlow in Dar es Salaam and Tom Reed in London | Ann Marlow and Tom Reed",
                "Ann Marlow, BBC News, Lagos | Ann Marlow",
                "By Our Staff Reporter | ",
                "By the Editorial Board | ",
                "The bridge was built in 1924 by Tom Reed | ",
            })
    void readsABylineWithWhatStandsAroundIt(String line, String by) {
        assertThat(FrameReader.read(line + "\n\nThe council met on Monday.").by())
                .isEqualTo(by);
    }

    @Test
    void findsTheDatelineBelowTheByline() {
        String body = "By Jane Doe and JOHN O'NEILL, Associated Press Writer\n\nPARIS (AP) -- The court met.";

        Frame frame = FrameReader.read(body);

        assertThat(frame.by()).isEqualTo("Jane Doe and John O'Neill");
        assertThat(Optional.ofNullable(frame.dateline()).map(DatelineParts::place))
                .contains("Paris");
        assertThat(names(frame, Role.BYLINE)).containsExactly("Jane Doe", "John O'Neill");
        assertThat(names(frame, Role.AGENCY)).containsExactly("Associated Press", "AP");
        assertThat(names(frame, Role.DATELINE)).containsExactly("Paris");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By owning the assets of the household, women gain.",
                "By May 26, it arrived back in Caracas.",
                "By 1861, Mexico was heavily in debt.",
                "By Monday Corinthians celebrated their title."
            })
    void takesNoSentenceForAByline(String body) {
        assertThat(FrameReader.read(body).by()).isNull();
    }

    @Test
    void readsWhoContributed() {
        Frame frame = FrameReader.read(
                "It ended the war.\n\nXYZ News' Jane Doe, Ana de la Cruz and J. B. Smith contributed to this report.\n");

        assertThat(frame.by()).isEqualTo("Jane Doe, Ana de la Cruz and J. B. Smith");
        assertThat(names(frame, Role.AGENCY)).containsExactly("XYZ News");
    }

    @Test
    void readsContributorsAndTheirPlaces() {
        Frame frame = FrameReader.read(
                "He said so. Associated Press writers Jane Doe in Paris and John Roe in New York contributed to this report.");

        assertThat(names(frame, Role.BYLINE)).containsExactly("Jane Doe", "John Roe");
        assertThat(names(frame, Role.AGENCY)).containsExactly("Associated Press");
    }

    @Test
    void tellsReportersFromEditors() {
        Frame frame = FrameReader.read(
                "It fell.\n(Reporting by Jane Doe in Paris and John Roe, Beijing Newsroom; Editing by Mary Major)");

        assertThat(frame.by()).isEqualTo("Jane Doe and John Roe");
        assertThat(names(frame, Role.BYLINE)).containsExactly("Jane Doe", "John Roe", "Mary Major");
    }

    @Test
    void readsTheSignatureOfADispatch() {
        assertThat(names(FrameReader.read("Output rose.\n\n REUTER"), Role.AGENCY))
                .containsExactly("Reuter");
    }

    @Test
    void everyNameLiesWhereItSays() {
        String body = "By JANE DOE, Reuters\r\nWASHINGTON/LONDON, Jan 6 (Reuters) - Oil rose.\n(Editing by Mary Major)";

        List<FrameName> names = FrameReader.read(body).names();

        assertThat(names).hasSize(6);
        assertThat(names).allSatisfy(name -> assertThat(body.substring(name.start(), name.end()))
                .isEqualToIgnoringCase(name.name()));
    }

    private static List<String> names(Frame frame, Role role) {
        return frame.names().stream()
                .filter(name -> name.role() == role)
                .map(FrameName::name)
                .toList();
    }
}
