package dev.dateline.transport.group;

import dev.dateline.transport.transaction.Clients;
import dev.dateline.transport.transaction.Transactions;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/**
 * A static member of a consumer group, which one process at a time can be.
 *
 * @param clients makes its consumer and its producer
 * @param group the group's id
 * @param slot what tells it from the group's other members, the same after a restart
 * @param topic the topic whose partitions the group deals out
 * @param producers open its transactions, of a transactional id
 */
public record Member(
        Clients clients, String group, String slot, String topic, Function<String, Transactions> producers) {

    /** A member with the producers of the clients. */
    public Member(Clients clients, String group, String slot, String topic) {
        this(clients, group, slot, topic, clients::transactions);
    }

    /** Its {@code group.instance.id} and its {@code transactional.id}. */
    public String name() {
        return group + "-" + slot;
    }

    /** Begins to take its place, from whoever has it; fails as Kafka's clients fail, and leaves nothing open then. */
    GroupSession open(PartitionListener listener) {
        return GroupSession.open(
                producers.apply(name()),
                () -> clients.member(group, name()),
                new Place(group, name(), clients::admin),
                topic,
                listener);
    }

    /** Whether the group has a member of its name at present, be it alive or silent for less than the session timeout. */
    boolean isTaken() {
        try (Admin admin = clients.admin()) {
            return Members.named(name(), group, admin).findAny().isPresent();
        }
    }
}
