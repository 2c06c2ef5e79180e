package dev.dateline.torture.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site on two ports of each of its hosts, as badly as it is told. Thread-safe. */
public final class FeedServer implements AutoCloseable {

    private static final int BACKLOG = 1_000;
    private static final int PORTS = 2;

    private final FeedSite site;
    private final RequestLog log = new RequestLog();
    private final List<ServerSocket> sockets = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(FeedServer::thread);
    private volatile boolean calm;

    /** @param calm whether all requests are answered as they should be */
    public FeedServer(FeedSite site, boolean calm) {
        this.site = site;
        this.calm = calm;
        try {
            for (int i = 0; i < PORTS; i++) {
                ServerSocket socket = new ServerSocket();
                socket.bind(new InetSocketAddress("0.0.0.0", 0), BACKLOG);
                sockets.add(socket);
                threads.execute(() -> accept(socket));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "feeds");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of a feed: its document's name. */
    public String address(ServedFeed feed) {
        int port = sockets.get(Math.floorMod(feed.path().hashCode(), PORTS)).getLocalPort();
        return "http://" + feed.host() + ":" + port + feed.path();
    }

    /** Writes the list of all feeds. */
    public Path writeList(Path file) throws IOException {
        StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>\n");
        for (ServedFeed feed : site.feeds()) {
            opml.append("<outline type=\"rss\" xmlUrl=\"").append(address(feed)).append("\"/>\n");
        }
        return Files.writeString(file, opml.append("</body></opml>\n"));
    }

    /** From now on all is answered as it should be. */
    public void calm() {
        calm = true;
    }

    /** What was asked so far. */
    public RequestLog log() {
        return log;
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> answer(socket));
            } catch (IOException e) {
                // Closed, or the client was gone before it was there.
            }
        }
    }

    private void answer(Socket socket) {
        try (Connection connection = new Connection(socket, log)) {
            connection.answer(site, calm ? Manner.WELL : site.anyManner());
        } catch (IOException e) {
            // The client went away, or was sent away.
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        for (ServerSocket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
