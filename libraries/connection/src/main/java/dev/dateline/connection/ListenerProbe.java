package dev.dateline.connection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/**
 * Asks an address what it is, without a Kafka client.
 *
 * <p>A client without TLS takes the first four bytes of a TLS port's answer for the length of a reply and asks for 336 MB. This
 * asks for the versions that a broker knows, twice: any Kafka answers the first, and the second only where it wants no login.
 *
 * @param patience how long to wait for a connection, and for each answer
 */
public record ListenerProbe(Duration patience) {

    /** ApiVersions, version 0, of a client without a name: length, key, version, correlation, no name. */
    private static final byte[] VERSIONS = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 7, -1, -1};

    private static final int CORRELATION = 7;
    private static final int TLS_ALERT = 0x15;
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int TLS_MAJOR = 3;
    private static final int LONGEST = 1 << 16;

    /** What is at that address. */
    public Listener probe(Address address) {
        InetSocketAddress socketAddress = new InetSocketAddress(address.host(), address.port());
        if (socketAddress.isUnresolved()) {
            return Listener.UNKNOWN_HOST;
        }
        try (Socket socket = new Socket()) {
            socket.connect(socketAddress, millis());
            socket.setSoTimeout(millis());
            return probe(socket);
        } catch (IOException e) {
            return Listener.NOBODY;
        }
    }

    private static Listener probe(Socket socket) {
        try {
            Listener first = ask(socket);
            if (first != Listener.PLAIN) {
                return first;
            }
            return ask(socket) == Listener.PLAIN ? Listener.PLAIN : Listener.LOGIN;
        } catch (SocketTimeoutException e) {
            return Listener.MUTE;
        } catch (IOException e) {
            return Listener.CLOSES;
        }
    }

    private static Listener ask(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write(VERSIONS);
            return answer(socket.getInputStream());
        } catch (EOFException | SocketException e) {
            return Listener.CLOSES;
        }
    }

    private static Listener answer(InputStream answers) throws IOException {
        DataInputStream in = new DataInputStream(answers);
        byte[] head = new byte[4];
        in.readFully(head);
        if ((head[0] == TLS_ALERT || head[0] == TLS_HANDSHAKE) && head[1] == TLS_MAJOR) {
            return Listener.TLS;
        }
        int length = ByteBuffer.wrap(head).getInt();
        if (length < Integer.BYTES || length > LONGEST || in.readInt() != CORRELATION) {
            return Listener.NO_KAFKA;
        }
        byte[] rest = in.readNBytes(length - Integer.BYTES);
        return rest.length == length - Integer.BYTES && !Arrays.equals(rest, new byte[rest.length])
                ? Listener.PLAIN
                : Listener.NO_KAFKA;
    }

    private int millis() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, patience.toMillis()));
    }
}
