package dev.dateline.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A web server of a test's own on an address of loopback that nothing else has, which answers as it is told, however broken, and
 * counts who asked.
 */
public final class WebServer implements AutoCloseable {

    /** Where it listens. */
    public static final String ADDRESS = "127.7.7.7";

    /** A request, its headers by name in lower case. */
    public record Asked(String host, String path, Map<String, String> headers) {}

    /** What is sent back; the connection ends after it. */
    @FunctionalInterface
    public interface Sending {
        void to(Socket socket) throws IOException;

        /** The same; says when the client can know it whole, and ask again. */
        default void to(Socket socket, Runnable whole) throws IOException {
            try {
                to(socket);
            } finally {
                whole.run();
            }
        }
    }

    /** An answer whose last byte makes it whole. */
    private record Whole(byte[] wire) implements Sending {

        @Override
        public void to(Socket socket) throws IOException {
            to(socket, () -> {});
        }

        @Override
        public void to(Socket socket, Runnable whole) throws IOException {
            OutputStream out = socket.getOutputStream();
            int last = wire.length - 1;
            try {
                socket.setTcpNoDelay(true);
                out.write(wire, 0, last);
            } finally {
                whole.run();
            }
            out.write(wire, last, 1);
        }
    }

    private final ServerSocket server;
    private final Function<Asked, Sending> answers;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    public WebServer(Function<Asked, Sending> answers) {
        this.answers = answers;
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName(ADDRESS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** All requests so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The most requests of one host that there ever were at a time. */
    public int mostAtATime() {
        return most.get();
    }

    /** Whether no request is being answered, but for last bytes. */
    public boolean isIdle() {
        return busy.values().stream().allMatch(count -> count.get() == 0);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test-web");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = reader.readLine();
            if (line == null) {
                return;
            }
            Map<String, String> headers = new HashMap<>();
            for (String each = reader.readLine(); each != null && !each.isEmpty(); each = reader.readLine()) {
                int colon = each.indexOf(':');
                headers.put(
                        each.substring(0, colon).toLowerCase(Locale.ROOT),
                        each.substring(colon + 1).strip());
            }
            Asked request = new Asked(headers.getOrDefault("host", ""), line.split(" ", -1)[1], headers);
            AtomicInteger now = busy.computeIfAbsent(request.host(), host -> new AtomicInteger());
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            asked.add(request);
            answers.apply(request).to(socket, now::decrementAndGet);
        } catch (IOException e) {
            // The client went away.
        }
    }

    /** An answer as it should be. */
    public static Sending answer(int status, Map<String, String> headers, byte[] body) {
        return new Whole(wire(status, headers, body, body.length));
    }

    /** A 200. */
    public static Sending ok(String mediaType, String body) {
        return answer(200, Map.of("Content-Type", mediaType), body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that says to have more bytes than it has. */
    public static Sending half(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return socket -> socket.getOutputStream().write(wire(200, Map.of(), bytes, 2 * bytes.length));
    }

    /** Some bytes, then a reset. */
    public static Sending reset(byte[] bytes) {
        return socket -> {
            socket.getOutputStream().write(bytes);
            socket.setSoLinger(true, 0);
        };
    }

    /** Bytes without end, or nothing more after the first, until the client goes away. */
    public Sending endless(boolean fast) {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] some = new byte[fast ? 1 << 16 : 1];
            out.write(some);
            while (fast) {
                out.write(some);
            }
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private static byte[] wire(int status, Map<String, String> headers, byte[] body, int length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\nConnection: close\r\n\r\n");
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        wire.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (status != 304) {
            wire.writeBytes(body);
        }
        return wire.toByteArray();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
