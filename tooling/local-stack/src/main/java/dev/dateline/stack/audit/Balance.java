package dev.dateline.stack.audit;

import java.util.List;
import java.util.Map;

/**
 * What an audit came to.
 *
 * @param balanced whether nothing is wrong
 * @param sources each source's ledger beside what the topics hold
 * @param articles articles looked at
 * @param enriched those that came out enriched
 * @param rejected those that came out rejected
 * @param pending those that enrich has not passed yet
 * @param removed offsets at the topics' beginnings that retention removed
 * @param offences how many things are wrong, by kind
 * @param first the first of them
 */
public record Balance(
        boolean balanced,
        List<SourceBalance> sources,
        long articles,
        long enriched,
        long rejected,
        long pending,
        long removed,
        Map<Offence.Kind, Long> offences,
        List<Offence> first) {

    public Balance {
        sources = List.copyOf(sources);
        offences = Map.copyOf(offences);
        first = List.copyOf(first);
    }
}
