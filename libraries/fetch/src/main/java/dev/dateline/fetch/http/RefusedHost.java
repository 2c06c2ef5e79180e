package dev.dateline.fetch.http;

import java.net.UnknownHostException;

/** A host that may not be connected to; as an exception, since a client's resolver has no other way to say so. */
final class RefusedHost extends UnknownHostException {

    private static final long serialVersionUID = 1;

    RefusedHost(String host) {
        super(host);
    }
}
