package dev.dateline.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Resolves the names of hosts. Thread-safe. */
@FunctionalInterface
public interface Names {

    /** As this machine does. */
    Names OF_THE_SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses of a host. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
