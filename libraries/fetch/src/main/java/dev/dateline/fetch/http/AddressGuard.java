package dev.dateline.fetch.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells which addresses may be connected to: those of the public internet, and of networks that were named.
 *
 * @param allowed networks whose addresses are allowed whatever they are
 */
public record AddressGuard(List<Network> allowed) {

    /** What IANA's special-purpose registries (RFC 6890) keep from the public internet, and where clouds answer. */
    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Network::of)
            .toList();

    /** All public unicast addresses of version 6. */
    private static final Network GLOBAL = Network.of("2000::/3");

    private static final List<Network> CLOSED_GLOBAL = Stream.of("2001::/23", "2001:db8::/32", "3fff::/20", "2002::/16")
            .map(Network::of)
            .toList();

    /** Where an address of version 4 stands in one of version 6, and from which byte on: RFC 4291, 6052, 3056. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(Network.of("64:ff9b::/96"), 12),
            new Embedding(Network.of("2002::/16"), 2),
            new Embedding(Network.of("::/96"), 12));

    private static final int LENGTH4 = 4;

    private record Embedding(Network network, int at) {}

    public AddressGuard {
        allowed = List.copyOf(allowed);
    }

    /** Whether an address may be connected to. */
    public boolean permits(InetAddress address) {
        if (allowed.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        if (!(address instanceof Inet6Address)) {
            return CLOSED.stream().noneMatch(network -> network.contains(address));
        }
        for (Embedding embedding : EMBEDDINGS) {
            if (embedding.network().contains(address)) {
                return isMoreThanLoopback(address) && permits(embedded(address, embedding.at()));
            }
        }
        return GLOBAL.contains(address) && CLOSED_GLOBAL.stream().noneMatch(network -> network.contains(address));
    }

    /** {@code ::} and {@code ::1} stand where addresses of version 4 are embedded, and are none. */
    private static boolean isMoreThanLoopback(InetAddress address) {
        return !address.isAnyLocalAddress() && !address.isLoopbackAddress();
    }

    private static InetAddress embedded(InetAddress address, int at) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), at, at + LENGTH4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
