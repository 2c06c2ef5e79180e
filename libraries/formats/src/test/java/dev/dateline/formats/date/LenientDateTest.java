package dev.dateline.formats.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 01 Jan 2004 19:48:21 GMT | 2004-01-01T19:48:21 | Z | 2004-01-01T19:48:21Z",
                "Thu, 01 Jan 04 19:48:21 GMT | 2004-01-01T19:48:21 | Z | 2004-01-01T19:48:21Z",
                "Thu, 5 Apr 2012 10:00:00 GMT | 2012-04-05T10:00:00 | Z | 2012-04-05T10:00:00Z",
                "01 Jan 2004 | 2004-01-01 |  | 2004-01-01T00:00:00Z",
                "Thu, 01 Jan 2004 | 2004-01-01 |  | 2004-01-01T00:00:00Z",
                "Mon, 26 January 2004 16:31:00 EST | 2004-01-26T16:31:00 | -05:00 | 2004-01-26T21:31:00Z",
                "Sun Jan 01 19:48:21 GMT 2004 | 2004-01-01T19:48:21 | Z | 2004-01-01T19:48:21Z",
                "Fri Jan  4 13:13:35 2004 | 2004-01-04T13:13:35 |  | 2004-01-04T13:13:35Z",
                "Wed, 19 Aug 2009 18:28:00 Etc/GMT | 2009-08-19T18:28:00 | Etc/GMT | 2009-08-19T18:28:00Z",
                "Wed, 19 Feb 2012 22:40:00 GMT-01:01 | 2012-02-19T22:40:00 | -01:01 | 2012-02-19T23:41:00Z",
                "Wed, 19 Feb 2012 22:40:00 -01:01 | 2012-02-19T22:40:00 | -01:01 | 2012-02-19T23:41:00Z",
                "Mon, 13 Feb, 2012 06:28:00 UTC | 2012-02-13T06:28:00 | Z | 2012-02-13T06:28:00Z",
                "Thu, 30 Apr 2015 08:57:00 MET | 2015-04-30T08:57:00 | +01:00 | 2015-04-30T07:57:00Z",
                "Thu, 30 Apr 2015 08:57:00 MEST | 2015-04-30T08:57:00 | +02:00 | 2015-04-30T06:57:00Z",
                "Thu, 01 Jan 2004 00:00 | 2004-01-01T00:00 |  | 2004-01-01T00:00:00Z",
                "Thu Aug 30 2012 17:26:16 +0200 | 2012-08-30T17:26:16 | +02:00 | 2012-08-30T15:26:16Z",
                "Sun, 31 Dec 2017 24:00:00 GMT | 2018-01-01T00:00:00 | Z | 2018-01-01T00:00:00Z",
                "Thu, Jan 01 2004 10:12:13 GMT | 2004-01-01T10:12:13 | Z | 2004-01-01T10:12:13Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T12:00:00 | -05:00 | 2004-07-11T17:00:00Z",
                "Τρί, 18 Απρ 2006 10:00:00 GMT | 2006-04-18T10:00:00 | Z | 2006-04-18T10:00:00Z",
                "2004-július-13T9:15-05:00 | 2004-07-13T09:15 | -05:00 | 2004-07-13T14:15:00Z",
                "2004-febr-01T9:15-05:00 | 2004-02-01T09:15 | -05:00 | 2004-02-01T14:15:00Z",
                "2004년 05월 28일 오전 11:31:24 | 2004-05-28T11:31:24 |  | 2004-05-28T11:31:24Z",
                "2004년 05월 28일  오후 01:31:24 | 2004-05-28T13:31:24 |  | 2004-05-28T13:31:24Z",
                "2004-05-25 오후 11:23:17 | 2004-05-25T23:23:17 |  | 2004-05-25T23:23:17Z",
                "2004-07-08 23:56:58.0 | 2004-07-08T23:56:58 |  | 2004-07-08T23:56:58Z",
                "Fri, 2006/09/15 08:19:53 EDT | 2006-09-15T08:19:53 | -04:00 | 2006-09-15T12:19:53Z",
                "2003-12-31T10:14:55-08:00 | 2003-12-31T10:14:55 | -08:00 | 2003-12-31T18:14:55Z",
                "2003-12-31T10:14:55.1234Z | 2003-12-31T10:14:55 | Z | 2003-12-31T10:14:55Z",
                "20031231T101455 | 2003-12-31T10:14:55 |  | 2003-12-31T10:14:55Z",
                "20031231 | 2003-12-31 |  | 2003-12-31T00:00:00Z",
                "2003-365 | 2003-12-31 |  | 2003-12-31T00:00:00Z",
                "2003 | 2003 |  | 2003-01-01T00:00:00Z",
                "2003-12 | 2003-12 |  | 2003-12-01T00:00:00Z",
                "31. Dezember 2003, 08:40 Uhr | 2003-12-31T08:40 |  | 2003-12-31T08:40:00Z",
                "miércoles, 6 de mayo de 2027, 08:40 h | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "Mittwoch, 6. Mai 2027 08.40 Uhr | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "6 mai 2027 à 08h40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "mer., 6 mai 2027 08:40:00 +0100 | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "mar. 6 mai 2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "6 maja 2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "środa, 6 maja 2027, 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "6 мая 2027 г. в 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "6 мая 2027, 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "2027年5月6日 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "2027年5月6日(水) 08時40分 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "2027년 5월 6일 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "May 6, 2027 at 08:40 a.m. ET | 2027-05-06T08:40 | America/New_York | 2027-05-06T12:40:00Z",
                "May 6th, 2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "May. 6, 2027, 08:40 PM EST | 2027-05-06T20:40 | -05:00 | 2027-05-07T01:40:00Z",
                "Wed, 6 May 2027 08:40 pm PST | 2027-05-06T20:40 | -08:00 | 2027-05-07T04:40:00Z",
                "25/02/2027 | 2027-02-25 |  | 2027-02-25T00:00:00Z",
                "02/25/2027 08:40:00 AM | 2027-02-25T08:40:00 |  | 2027-02-25T08:40:00Z",
                "06.05.2027 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "6.5.2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "2027-05-06T08:40:00 EST | 2027-05-06T08:40:00 | -05:00 | 2027-05-06T13:40:00Z",
                "2027-05-06 08:40:00 UTC | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "2027-05-06 08:40:00 +0000 UTC | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "2027-05-06T08:40:00+00:00 | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "2027-05-06T08:40+0530 | 2027-05-06T08:40 | +05:30 | 2027-05-06T03:10:00Z",
                "Wed May 06 08:40:00 CET 2027 | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "Wed, 06 May 2027 08:40:00 +0100 (CET) | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "Wed, 06 May 2027 08:40:00 (CET) | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "Wed, 06 May 2027 08:40:00 UT | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "Wed, 06 May 2027 08:40:00 Z | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "Wed, 06 May 2027 08:40:00 -0000 | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "Wed, 06 May 2027 08:40:00 A | 2027-05-06T08:40:00 |  | 2027-05-06T08:40:00Z",
                "Wednesday 6th May 2027 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "Thu, 01 Jan 1970 00:00:00 GMT | 1970-01-01T00:00:00 | Z | 1970-01-01T00:00:00Z",
                "2027-05-06T | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "May 6, 2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "Mai 6, 2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "6-May-2027 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "6-May-26 08:40 | 2026-05-06T08:40 |  | 2026-05-06T08:40:00Z",
                "2027/05/06 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "2027.05.06 | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "2027. 5. 6. | 2027-05-06 |  | 2027-05-06T00:00:00Z",
                "2027. 05. 06. 08:40 | 2027-05-06T08:40 |  | 2027-05-06T08:40:00Z",
                "Wed, 6 May 2027 9:5:3 GMT | 2027-05-06T09:05:03 | Z | 2027-05-06T09:05:03Z",
                "Wed, 6 May 2027 08:40:00GMT | 2027-05-06T08:40:00 | Z | 2027-05-06T08:40:00Z",
                "Wed, 6 May 2027 08:40:00+0100 | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "Wed,6 May 2027 08:40:00 +01:00 | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z",
                "Mi, 06 Mai 2027 08:40:00 +0100 | 2027-05-06T08:40:00 | +01:00 | 2027-05-06T07:40:00Z"
            })
    void readsADateAsItIsWritten(String text, String value, String zone, Instant start) {
        LenientDate date = LenientDate.parse(text).orElseThrow();

        assertThat(date.value()).isEqualTo(value);
        assertThat(date.zone()).isEqualTo(zone);
        assertThat(date.start().toInstant()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 16 Dec 2012 1:2:3:4 GMT",
                "Sun, 16 zzz 2012 11:47:32 GMT",
                "Sun, Dec x 2012 11:47:32 GMT",
                "Sun, 16 Dec zz 11:47:32 GMT",
                "Wed, 35 Jan 2012 10:00:00 GMT",
                "2003-12-31T25:14:55Z",
                "2003-12-31T10:61:55Z",
                "2003-12-31T10:14:61Z",
                "6/5/2027",
                "Wed, 31 Feb 2027 08:40:00 GMT",
                "yesterday",
                "garbage",
                "2 days ago",
                "Today",
                "0000-00-00 00:00:00"
            })
    void takesNothingForADateThatIsNone(String text) {
        assertThat(LenientDate.parse(text)).isEmpty();
    }

    @Test
    void readsDayAndMonthInTheOrderThatOthersShow() {
        DayOrder order = DayOrder.shownBy(List.of("07/06/2027 08:40", "26/05/2027 08:40"));

        assertThat(LenientDate.parse("07/06/2027", order).orElseThrow().value()).isEqualTo("2027-06-07");
        assertThat(LenientDate.parse("07/06/2027", DayOrder.MONTH_FIRST)
                        .orElseThrow()
                        .value())
                .isEqualTo("2027-07-06");
    }

    @Test
    void knowsNoOrderWhereDatesShowBoth() {
        assertThat(DayOrder.shownBy(List.of("04/25/2027", "26/05/2027"))).isEqualTo(DayOrder.UNKNOWN);
    }

    @Test
    void isPublishedNoFinerThanItWasGiven() {
        Published published = LenientDate.parse("May 2027").orElseThrow().published("pubDate");

        assertThat(published).isEqualTo(new Published("2027-05", Precision.MONTH, null, "pubDate"));
    }

    @Property
    void readsWhatMailWrites(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(2));
        String text = time.format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH));

        assertThat(LenientDate.parse(text).orElseThrow().start()).isEqualTo(time);
    }

    @Property
    void readsWhatIsoWrites(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

        assertThat(LenientDate.parse(time + "Z").orElseThrow().start().toLocalDateTime())
                .isEqualTo(time);
        assertThat(LenientDate.parse(time.toLocalDate().format(DateTimeFormatter.ISO_WEEK_DATE))
                        .orElseThrow()
                        .value())
                .isEqualTo(LocalDate.from(time).toString());
    }

    @Property
    void endsWellOnAnything(@ForAll String text) {
        assertThat(LenientDate.parse(text)).isNotNull();
    }
}
