package dev.dateline.wire.page;

import dev.dateline.wire.index.Summary;
import dev.dateline.wire.search.SourceState;
import java.time.Duration;
import java.time.Instant;

/**
 * A source, or one of its documents, in the table.
 *
 * @param name what it is called
 * @param link where it leads: a source to its documents, a document nowhere
 * @param articles how many articles there are of it
 * @param at when the last came, for a program
 * @param age how long that is ago
 * @param last the last one
 * @param silent whether it has said nothing for much longer than usual
 * @param state how it is, in words
 */
public record SourceRow(
        String name, String link, String articles, String at, String age, Summary last, boolean silent, String state) {

    static SourceRow of(SourceState source, String within, Instant now) {
        boolean silent = source.silent(now);
        return new SourceRow(
                source.name(),
                within.isEmpty() ? "/sources?source=" + Links.encoded(source.name()) : "",
                String.format("%,d", source.articles()),
                source.lastAt().toString(),
                DurationWords.ago(Duration.between(source.lastAt(), now)),
                Summary.of(source.last()),
                silent,
                (silent ? "Silent" : "Live") + habit(source));
    }

    private static String habit(SourceState source) {
        return source.articles() == 1 || source.usual().toSeconds() < 1
                ? ""
                : ", usually one every " + DurationWords.of(source.usual());
    }
}
