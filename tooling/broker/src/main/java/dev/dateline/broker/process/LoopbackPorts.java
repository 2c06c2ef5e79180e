package dev.dateline.broker.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's loopback interface. */
public final class LoopbackPorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 31_999;
    private static final int TRIES = 100;

    private LoopbackPorts() {}

    /**
     * A port that nothing listens on now. It lies below the range that systems take outgoing ports from, so that no
     * client of a broker that is away takes the broker's own port.
     */
    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port found from " + FIRST + " to " + LAST);
    }

    /** Whether one could listen on that port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
