package dev.dateline.stack.audit;

import dev.dateline.contract.position.Ledger;

/**
 * What the ledger and the topics tell of one source.
 *
 * @param source its id
 * @param read items read: published, duplicate and rejected
 * @param published items published, by the ledger
 * @param duplicate items that were there already, by the ledger
 * @param rejected items rejected, by the ledger
 * @param articles articles found in the topic
 * @param rejections items that ingest rejected, found in the topic
 */
public record SourceBalance(
        String source, long read, long published, long duplicate, long rejected, long articles, long rejections) {

    static SourceBalance of(String source, Ledger ledger, long articles, long rejections) {
        return new SourceBalance(
                source,
                ledger.read(),
                ledger.published(),
                ledger.duplicate(),
                ledger.rejectedTotal(),
                articles,
                rejections);
    }

    /** Whether ledger and topics agree. */
    boolean agrees() {
        return published == articles && rejected == rejections;
    }
}
