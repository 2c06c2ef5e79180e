package dev.dateline.transport.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** This machine's name, as its own resolver tells it. */
public final class HostName {

    private HostName() {}

    /** The name; empty where it has none. */
    public static String current() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
