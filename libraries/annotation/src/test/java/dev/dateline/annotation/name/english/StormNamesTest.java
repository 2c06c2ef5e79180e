package dev.dateline.annotation.name.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StormNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hurricane Odalys crossed the bay., Hurricane Odalys",
        "It was the worst since Typhoon Merbok struck., Typhoon Merbok",
        "The hurricane season began in Miami.,",
        "The National Hurricane Center spoke.,",
        "Hurricane Season Begins Early This Year,",
        "Eurofighter Typhoon Jets Took Off,",
        "A cyclone. Paris was calm.,",
        "We feared the Hurricane.,",
    })
    void knowsAStormByTheWordBeforeItsName(String text, String storm) {
        SegmentedText read = Models.segmenter().part().segment(text, Deadline.NONE);

        assertThat(StormNames.in(read))
                .extracting(each -> read.token(each.first()) + " " + read.token(each.end() - 1))
                .isEqualTo(storm == null ? List.of() : List.of(storm));
    }
}
