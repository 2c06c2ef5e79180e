package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.transaction.Clients;

/**
 * Opens one session after another for the same member of the group.
 *
 * @param clients makes producer and consumer
 * @param group the consumer group
 * @param member the static member's name, and the transactional id
 * @param topic the topic of articles
 * @param workers annotate
 * @param records make records of results
 */
public record Sessions(
        Clients clients, String group, String member, String topic, Workers workers, ResultRecords records) {

    /** A new session; fails as Kafka's clients fail, and leaves nothing open then. */
    Session open() {
        return Session.open(clients.transactions(member), () -> clients.member(group, member), topic, workers, records);
    }
}
