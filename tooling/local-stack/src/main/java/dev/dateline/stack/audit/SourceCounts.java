package dev.dateline.stack.audit;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts by source what the topics hold, beside what the ledger says.
 *
 * <p>Used by one thread; keeps a ledger for each document.
 */
final class SourceCounts {

    private final Map<String, Long> articles = new HashMap<>();
    private final Map<String, Long> rejections = new HashMap<>();
    private final Map<String, DocumentPosition> positions = new HashMap<>();

    void article(String source) {
        articles.merge(source, 1L, Long::sum);
    }

    void rejection(String source) {
        rejections.merge(source, 1L, Long::sum);
    }

    /** A document's position; a later one takes an earlier one's place. */
    void position(DocumentPosition position) {
        positions.put(position.key(), position);
    }

    /** Every source that is named anywhere, in alphabetical order. */
    List<SourceBalance> balances() {
        Map<String, Ledger> ledgers = new HashMap<>();
        positions.values().forEach(each -> ledgers.merge(each.source(), each.ledger(), Ledger::plus));
        TreeSet<String> sources = new TreeSet<>(ledgers.keySet());
        sources.addAll(articles.keySet());
        sources.addAll(rejections.keySet());
        return sources.stream()
                .map(source -> SourceBalance.of(
                        source,
                        ledgers.getOrDefault(source, Ledger.EMPTY),
                        articles.getOrDefault(source, 0L),
                        rejections.getOrDefault(source, 0L)))
                .toList();
    }
}
