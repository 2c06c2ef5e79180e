package dev.dateline.contract.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointOffsetsTest {

    @Property
    void fitsWhatWasCutOutOfItsText(@ForAll String before, @ForAll String text, @ForAll String after) {
        int start = before.codePointCount(0, before.length());
        int end = start + text.codePointCount(0, text.length());

        Slice slice = new Slice(null, start, end, before.length(), before.length() + text.length(), text);

        assertThat(new CodePointOffsets(before + text + after).fits(slice))
                .isEqualTo((before + text).codePointCount(0, before.length() + text.length()) == end);
    }
}
