package dev.dateline.transport.group;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells an instance from all others, and stays the same when it is started again.
 *
 * @param name of the characters that Kafka takes in a name
 * @param stable whether it stays the same, as far as can be told
 */
public record Slot(String name, boolean stable) {

    /** Docker's and the like make up such a name for each container. */
    private static final Pattern CONTAINER = Pattern.compile("[0-9a-f]{12,64}");
    /** A pod of a Deployment: the hash of its ReplicaSet, and five characters of chance. */
    private static final Pattern POD = Pattern.compile(".+-[a-z0-9]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}");

    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9._-]");
    private static final String NOWHERE = "localhost";

    /**
     * The slot that is configured, else one that two instances can't share: a port is served by one of a host.
     *
     * @param host the host's name; empty where it has none
     */
    public static Slot of(Optional<String> configured, String host, int port) {
        if (configured.isPresent()) {
            return new Slot(configured.get(), true);
        }
        String name = host.isBlank() ? NOWHERE : OTHERS.matcher(host.strip()).replaceAll("_");
        boolean named = !CONTAINER.matcher(name).matches() && !POD.matcher(name).matches() && !name.startsWith(NOWHERE);
        return new Slot(name + "-" + port, named && port != 0);
    }

    /** What to tell whoever starts an instance whose slot does not stay; the slot is configured by that key. */
    public Optional<String> advice(String key) {
        return stable
                ? Optional.empty()
                : Optional.of(key + " is not set and the host has no name that stays slot=" + name
                        + " : after a restart under another name what it had waits for the session timeout");
    }
}
