package dev.dateline.torture.feed;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection, with one request. Used by one thread. */
final class Connection implements Closeable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PIECES = 4;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final int LONGEST_QUIET_SECONDS = 20;
    private static final String ELSEWHERE = "/elsewhere";

    private final Socket socket;
    private final RequestLog log;
    private final BufferedReader in;
    private @Nullable Instant at;
    private @Nullable Asked asked;
    private String host = "";
    private String path = "";
    private Manner manner = Manner.WELL;

    Connection(Socket socket, RequestLog log) throws IOException {
        this.socket = socket;
        this.log = log;
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    void answer(FeedSite site, Manner any) throws IOException {
        String line = in.readLine();
        if (line == null) {
            return;
        }
        Map<String, String> headers = headers();
        String authority = headers.getOrDefault("host", "");
        host = authority.substring(0, Math.max(authority.indexOf(':'), 0));
        path = line.split(" ", -1)[1];
        manner = any;
        at = Instant.now();
        log.began(host);
        String feed = path.startsWith(ELSEWHERE) ? path.substring(ELSEWHERE.length()) : path;
        Optional<ServedFeed> served = site.feed(host, feed);
        if (served.isEmpty()) {
            send(404, Map.of(), new byte[0]);
            return;
        }
        Edition edition = served.get().now();
        boolean same = edition.tag().equals(headers.get("if-none-match"));
        answer(site, edition.tag(), same ? null : site.texts().document(edition));
    }

    /** @param body absent where it is the same as before */
    private void answer(FeedSite site, String tag, byte @Nullable [] body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : body;
        Map<String, String> tagged = Map.of("ETag", tag, "Content-Type", "application/rss+xml");
        switch (manner) {
            case WELL -> send(body == null ? 304 : 200, tagged, bytes);
            case SLOWLY -> slowly(site, body == null ? 304 : 200, tagged, bytes);
            case DROPPED -> end(0, Optional.empty());
            case RESET -> part(head(200, tagged, "Content-Length: " + bytes.length), bytes, true);
            case HALF -> part(head(200, tagged, "Content-Length: " + 2 * (bytes.length + 1)), bytes, false);
            case CHUNKS_CUT -> chunks(tagged, bytes);
            case CUT -> part(head(200, tagged, "Accept-Ranges: none"), bytes, false);
            case BROKEN -> send(500, Map.of(), new byte[0]);
            case UNAVAILABLE -> quiet(503, site);
            case TOO_OFTEN -> quiet(429, site);
            case ELSEWHERE -> {
                if (path.startsWith(ELSEWHERE)) {
                    send(body == null ? 304 : 200, tagged, bytes);
                } else {
                    send(302, Map.of("Location", ELSEWHERE + path), new byte[0]);
                }
            }
        }
    }

    private void quiet(int status, FeedSite site) throws IOException {
        int seconds = 1 + site.any(LONGEST_QUIET_SECONDS);
        byte[] bytes = head(status, Map.of("Retry-After", Integer.toString(seconds)), "Content-Length: 0");
        end(status, Optional.of(Instant.now().plusSeconds(seconds)));
        socket.getOutputStream().write(bytes);
    }

    private void send(int status, Map<String, String> headers, byte[] body) throws IOException {
        byte[] head = head(status, headers, "Content-Length: " + body.length);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        OutputStream out = socket.getOutputStream();
        // The client can't be done before it has the last byte.
        out.write(all, 0, all.length - 1);
        end(status, Optional.empty());
        out.write(all, all.length - 1, 1);
    }

    private void slowly(FeedSite site, int status, Map<String, String> headers, byte[] body) throws IOException {
        pause(1 + site.any(LONGEST_PAUSE_MILLIS));
        if (body.length == 0) {
            send(status, headers, body);
            return;
        }
        OutputStream out = socket.getOutputStream();
        out.write(head(status, headers, "Content-Length: " + body.length));
        for (int piece = 0; piece < PIECES; piece++) {
            int from = body.length * piece / PIECES;
            int to = body.length * (piece + 1) / PIECES;
            if (piece == PIECES - 1) {
                end(status, Optional.empty());
            }
            out.write(body, from, to - from);
            out.flush();
            if (piece < PIECES - 1) {
                pause(1 + site.any(LONGEST_PAUSE_MILLIS));
            }
        }
    }

    private void part(byte[] head, byte[] body, boolean reset) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head);
        out.write(body, 0, body.length / 2);
        end(200, Optional.empty());
        if (reset) {
            socket.setSoLinger(true, 0);
        }
    }

    private void chunks(Map<String, String> headers, byte[] body) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head(200, headers, "Transfer-Encoding: chunked"));
        int half = body.length / 2;
        if (half > 0) {
            out.write((Integer.toHexString(half) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body, 0, half);
            out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        end(200, Optional.empty());
    }

    private static byte[] head(int status, Map<String, String> headers, String length) {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + status + " Said\r\n" + length + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String each = in.readLine(); each != null && !each.isEmpty(); each = in.readLine()) {
            int colon = each.indexOf(':');
            headers.put(
                    each.substring(0, colon).toLowerCase(Locale.ROOT),
                    each.substring(colon + 1).strip());
        }
        return headers;
    }

    /** Waits; fails where the client goes away meanwhile. */
    private void pause(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            if (in.read() < 0) {
                throw new IOException("the client is gone");
            }
        } catch (SocketTimeoutException e) {
            // It waits.
        }
    }

    private void end(int status, Optional<Instant> quietUntil) {
        if (at != null && asked == null) {
            asked = new Asked(at, Instant.now(), host, path, manner, status, quietUntil);
            log.ended(asked);
        }
    }

    @Override
    public void close() throws IOException {
        end(0, Optional.empty());
        socket.close();
    }
}
