package dev.dateline.contract.enriched;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that annotation finds in one article.
 *
 * @param language BCP 47; {@code und} where it can't be told
 * @param by the byline that the text itself gives
 * @param located the place that the text's dateline gives, in its usual casing
 * @param dateline the dateline
 * @param entities in the order of their first mentions
 * @param timexes in the order of the text, the headline's first
 * @param provenance who made them
 */
public record Annotations(
        String language,
        @Nullable String by,
        @Nullable String located,
        @Nullable Dateline dateline,
        List<Entity> entities,
        List<Timex> timexes,
        List<Component> provenance) {

    public Annotations {
        Objects.requireNonNull(language, "language");
        entities = List.copyOf(entities);
        timexes = List.copyOf(timexes);
        provenance = List.copyOf(provenance);
    }

    /** Whether every annotation's text is exactly its slice, in both units of offset. */
    public boolean fit(String headline, String body) {
        CodePointOffsets inHeadline = new CodePointOffsets(headline);
        CodePointOffsets inBody = new CodePointOffsets(body);
        return slices().allMatch(slice -> (slice.in() == In.HEADLINE ? inHeadline : inBody).fits(slice));
    }

    private Stream<Slice> slices() {
        Stream<Slice> ofDateline = Stream.ofNullable(dateline).map(Dateline::slice);
        Stream<Slice> ofMentions =
                entities.stream().flatMap(entity -> entity.mentions().stream()).map(Mention::slice);
        return Stream.of(ofDateline, timexes.stream().map(Timex::slice), ofMentions)
                .flatMap(each -> each);
    }
}
