package dev.dateline.fetch.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts for connections, to addresses that may be connected to and no others.
 *
 * <p>The connection is made to what this returns, so that a name can't mean something else once it was looked at.
 */
record GuardedNames(Names names, AddressGuard guard) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] permitted =
                addresses(host).stream().filter(guard::permits).toArray(InetAddress[]::new);
        if (permitted.length == 0) {
            throw new RefusedHost(host);
        }
        return permitted;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return List.of(resolve(host)).stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Whether a host is written as a number that may not be connected to. */
    boolean refusesNumber(String host) {
        return LiteralAddress.of(host)
                .map(literal -> literal.address().filter(guard::permits).isEmpty())
                .orElse(false);
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        Optional<LiteralAddress> literal = LiteralAddress.of(host);
        return literal.isPresent() ? literal.get().address().map(List::of).orElseGet(List::of) : names.resolve(host);
    }

    /** A name has no other form here. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
