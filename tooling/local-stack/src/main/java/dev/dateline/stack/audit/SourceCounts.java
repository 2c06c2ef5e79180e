package dev.dateline.stack.audit;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Counts by source and document what the topics hold, beside what the ledger says.
 *
 * <p>Used by one thread; keeps a ledger and two numbers for each document.
 */
final class SourceCounts {

    private static final int NAMED = 5;

    private final Map<String, Long> articles = new HashMap<>();
    private final Map<String, Long> rejections = new HashMap<>();
    private final Map<String, DocumentPosition> positions = new HashMap<>();

    void article(String source, String document) {
        articles.merge(DocumentPosition.key(source, document), 1L, Long::sum);
    }

    /** @param key the source, a slash, the document */
    void rejection(String key) {
        rejections.merge(key, 1L, Long::sum);
    }

    /** The documents' positions that one partition holds, by their keys. */
    void positions(Map<String, DocumentPosition> ofPartition) {
        positions.putAll(ofPartition);
    }

    /** Whether a document has a position. */
    boolean isKnown(String key) {
        return positions.containsKey(key);
    }

    /** Every source that is named anywhere, in alphabetical order. */
    List<SourceBalance> balances() {
        Map<String, Ledger> ledgers = new HashMap<>();
        positions.values().forEach(each -> ledgers.merge(each.source(), each.ledger(), Ledger::plus));
        Map<String, Long> articlesOf = bySource(articles);
        Map<String, Long> rejectionsOf = bySource(rejections);
        TreeSet<String> sources = new TreeSet<>(ledgers.keySet());
        sources.addAll(articlesOf.keySet());
        sources.addAll(rejectionsOf.keySet());
        return sources.stream()
                .map(source -> SourceBalance.of(
                        source,
                        ledgers.getOrDefault(source, Ledger.EMPTY),
                        articlesOf.getOrDefault(source, 0L),
                        rejectionsOf.getOrDefault(source, 0L)))
                .toList();
    }

    /** The first of a source's documents, files or feeds, of which ledger and topics tell other numbers. */
    List<String> disagreeing(String source) {
        TreeSet<String> documents = new TreeSet<>(positions.keySet());
        documents.addAll(articles.keySet());
        documents.addAll(rejections.keySet());
        String start = DocumentPosition.key(source, "");
        return documents.stream()
                .filter(key -> key.startsWith(start) && !agrees(key))
                .limit(NAMED)
                .map(key -> key.substring(start.length()))
                .toList();
    }

    private boolean agrees(String key) {
        Ledger ledger = Optional.ofNullable(positions.get(key))
                .map(DocumentPosition::ledger)
                .orElse(Ledger.EMPTY);
        return ledger.published() == articles.getOrDefault(key, 0L)
                && ledger.rejectedTotal() == rejections.getOrDefault(key, 0L);
    }

    private static Map<String, Long> bySource(Map<String, Long> byDocument) {
        Map<String, Long> sums = new HashMap<>();
        byDocument.forEach((key, count) -> sums.merge(key.substring(0, key.indexOf('/')), count, Long::sum));
        return sums;
    }
}
