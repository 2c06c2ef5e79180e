package dev.dateline.torture.fault;

import dev.dateline.contract.event.Groups;
import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Service;

/** The services' transactional ids, as their configuration has them by default. */
public final class TransactionalIds {

    private TransactionalIds() {}

    /**
     * That of a service's instance, by its name: the group and the slot.
     *
     * @throws IllegalArgumentException where the part is none, or writes nothing
     */
    public static String of(String part) {
        Instance instance = Instance.of(part).orElseThrow(() -> new IllegalArgumentException(part));
        return group(instance.service()) + "-" + instance.slot();
    }

    private static String group(Service service) {
        return switch (service) {
            case INGEST -> Groups.INGEST;
            case ENRICH -> Groups.ENRICH;
            case WIRE -> throw new IllegalArgumentException("the wire has no transactions");
        };
    }
}
