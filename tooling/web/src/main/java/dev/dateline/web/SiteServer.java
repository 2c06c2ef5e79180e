package dev.dateline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** Serves the files of a folder on loopback, and tells versions of a file by what is in it. */
public final class SiteServer implements AutoCloseable {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            ".xml", "application/xml",
            ".atom", "application/atom+xml",
            ".json", "application/feed+json",
            ".opml", "text/x-opml",
            ".html", "text/html; charset=utf-8");

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int NO_BODY = -1;

    private final Path folder;
    private final HttpServer server;

    /**
     * Serves from now on.
     *
     * @param port 0 for one that is free
     * @throws IOException where the port is taken
     */
    public SiteServer(Path folder, int port) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.substring(1)).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
                return;
            }
            byte[] body = Files.readAllBytes(file);
            String tag = tag(body);
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", mediaType(file));
            exchange.sendResponseHeaders(OK, body.length == 0 ? NO_BODY : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String mediaType(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(name.substring(Math.max(0, name.lastIndexOf('.'))), "application/octet-stream");
    }

    private static String tag(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return "\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
