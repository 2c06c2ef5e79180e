package dev.dateline.enrich.annotate;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.rejected.Reason;
import java.util.Optional;
import java.util.function.Function;

/** What became of one article. */
public sealed interface Result {

    /** What follows for an enriched article, or for a rejected record. */
    <T> T either(Function<Enriched, T> ifEnriched, Function<Rejected, T> ifRejected);

    /** The source of an enriched article. */
    default Optional<String> source() {
        return either(
                enriched -> Optional.of(enriched.article().sourcePosition().source()), rejected -> Optional.empty());
    }

    /**
     * It was annotated.
     *
     * @param article the article as it came
     * @param value the enriched article's JSON
     */
    record Enriched(Article article, byte[] value) implements Result {

        @Override
        public <T> T either(Function<Enriched, T> ifEnriched, Function<Rejected, T> ifRejected) {
            return ifEnriched.apply(this);
        }
    }

    /**
     * It can't be annotated, now or on another try.
     *
     * @param reason why
     * @param detail what was wrong, for a person
     */
    record Rejected(Reason reason, String detail) implements Result {

        @Override
        public <T> T either(Function<Enriched, T> ifEnriched, Function<Rejected, T> ifRejected) {
            return ifRejected.apply(this);
        }
    }
}
