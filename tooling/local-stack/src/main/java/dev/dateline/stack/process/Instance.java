package dev.dateline.stack.process;

import java.util.Arrays;
import java.util.Optional;

/**
 * One instance of a service.
 *
 * @param service which
 * @param slot its slot, from 0
 */
public record Instance(Service service, int slot) {

    /** What people call it: the service's name, and behind a hyphen the slot unless that is 0. */
    public String name() {
        return slot == 0 ? service.word() : service.word() + "-" + slot;
    }

    /** The instance of that name; empty where it is none, as {@code broker}. */
    public static Optional<Instance> of(String name) {
        return Arrays.stream(Service.values())
                .filter(service -> name.equals(service.word()) || name.startsWith(service.word() + "-"))
                .map(service -> new Instance(service, slot(name, service)))
                .findFirst();
    }

    private static int slot(String name, Service service) {
        return name.equals(service.word())
                ? 0
                : Integer.parseInt(name.substring(service.word().length() + 1));
    }
}
