package dev.dateline.ingest.source.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.web.WebServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds as large as they may be, all at once, in a process with the heap that ingest has. */
@Tag("long")
class FeedsMemoryTest {

    private static final int FEEDS = 6;
    private static final int MEBIBYTES = 31;
    private static final int ENTRIES_OF_A_MEBIBYTE = 8;

    @TempDir
    private Path folder;

    private static byte[] feed(String text) {
        StringBuilder entry = new StringBuilder("<description>");
        while (entry.length() < (1 << 20) / ENTRIES_OF_A_MEBIBYTE - 100) {
            entry.append(text);
        }
        entry.append("</description></item>");
        StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Large</title>");
        for (int i = 0; i < MEBIBYTES * ENTRIES_OF_A_MEBIBYTE; i++) {
            rss.append("<item><guid>")
                    .append(i)
                    .append("</guid><title>T</title>")
                    .append(entry);
        }
        return rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Copies nothing, since all are sent at once. */
    private static WebServer.Sending sending(byte[] body) {
        return socket -> {
            String head =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: " + body.length;
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
        };
    }

    @Test
    void severalLargeFeedsAtOnceAreReadWithTheHeapThatIngestHas() throws Exception {
        byte[] plain = feed("The harbour was closed for the day. ");
        byte[] others = feed("Der Hafen war f\u00FCr den Tag geschlossen. \u2013 ");
        try (WebServer server = new WebServer(asked -> sending(asked.path().equals("/other.xml") ? others : plain))) {
            List<String> addresses = new ArrayList<>();
            for (int i = 0; i < FEEDS; i++) {
                addresses.add("http://h" + i + ".example:" + server.port() + "/feed.xml");
            }
            addresses.add("http://other.example:" + server.port() + "/other.xml");

            String told = run(addresses);

            assertThat(told)
                    .startsWith(FEEDS * MEBIBYTES * ENTRIES_OF_A_MEBIBYTE + " articles")
                    .contains("failing 1")
                    .contains("other.xml (too large");
        }
    }

    private String run(List<String> addresses) throws Exception {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFeedsReader.class.getName()));
        command.addAll(addresses);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroy();
        }
        String told = Files.readString(out);
        assertThat(process.exitValue()).as(told).isZero();
        return told.lines().reduce((first, last) -> last).orElse("");
    }
}
