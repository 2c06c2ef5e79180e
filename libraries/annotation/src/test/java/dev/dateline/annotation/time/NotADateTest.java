package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reads like a date and is none. */
@DisplayName("is not a date:")
class NotADateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "May the name | Theresa May told reporters that May was wrong.",
                "may the verb | This may take longer than expected and he may go.",
                "march the verb | Thousands march through the city against the law.",
                "March the name | Fredric March won an Oscar.",
                "a march | The march drew thousands of people.",
                "August the name | August Wilson wrote the play.",
                "august the adjective | The august body rejected it.",
                "April the name only in part | The company Marsh & McLennan rose.",
                "Sun the paper | The Sun reported it and The Sun apologised.",
                "the sun | The sun set over the sea.",
                "sat the verb | He sat on the bench.",
                "Jan the name | Jan Kavan met Dan Jansen.",
                "Wed in a headline | They wed in secret.",
                "second the ordinal | It was the second attack and the second largest.",
                "first | The first round and the third goal were decisive.",
                "a minute detail is none | The most minute details count.",
                "fall the verb | Prices fall when rates rise.",
                "spring the verb | They spring from the same source.",
                "a score | Arsenal beat Chelsea 3-1 and Leeds drew 2-2.",
                "a set's score | She won 6-4 6-3.",
                "a price | It costs $1,990 or $2010 a piece.",
                "a price in pounds | It costs £1999 now and then.",
                "a phone number | Call 555-1989 or +86 2010-2015-86.",
                "a version | Version 10.4.2020 of the software and release 2.0.1 failed.",
                "1,500 people | About 1,500 people and 1989 people came.",
                "shares | It bought 2000 shares and 1984 votes.",
                "a street number | She lives at 1600 Pennsylvania Avenue.",
                "a percentage | Rates rose 6.45 percent, or 12/31% of it.",
                "a flight | Flight 103 crashed.",
                "a rifle | The AK-47 and the B2010 were found.",
                "a ratio | The vote was 89-52 for it.",
                "a fraction | Two thirds, or 2/3, agreed.",
                "an address of the net | See http://a.example/1/2 for it.",
                "a room | He was in room 101.",
                "an age | The 6-year-old boy and a 44-year-old protester met.",
                "an age of what exists | The 75-year-old alliance met in a 200-year-old church.",
                "an age in words | Mr. Reupke, 52 years old, resigned.",
                "a model | The Boeing 737 and the 1500-metre race.",
                "at once | He came as soon as possible.",
                "a quarter of it | A quarter of the voters stayed away.",
                "now as a name | The group NOW-ON-PBS aired it not.",
                "a decimal | The bond fell 1.25 to 99.5.",
                "9/11 the event | Security changed after 9/11 for good.",
                "round the clock | The line is open 24/7.",
                "a page | See page 1984 and chapter 12 of the book.",
                "a flight and a gate | Flight 1989 left from Gate 12.",
                "a resolution | Resolution 1973 was passed.",
                "April the name | April Smith met the governor.",
                "June the name | Police said June Carter was safe.",
                "a street | He left the Spring Street store and the Fall River plant.",
                "a paper | The Sunday Times and the Sunday Telegraph reported it.",
                "days with a name of their own | He sang of Bloody Sunday and won on Super Tuesday.",
                "rates for a night | Overnight rates rose and an overnight bag was found.",
                "a vehicle's model year | Police found his 1987 Chevrolet Cavalier and a 2019 Ford F-150.",
                "a time in a figure | It is high noon for the pound.",
                "these times | The songs of today's youth, in today's digital world, are made for today's kids.",
                "a day in general | Have a good one and well done."
            })
    void isNotADate(String what, String sentence) {
        assertThat(Tagged.values("2025-01-06", sentence).stream()
                        .filter(value -> !value.equals("now=PRESENT_REF"))
                        .toList())
                .as(what)
                .isEmpty();
    }
}
