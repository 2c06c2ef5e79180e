package dev.dateline.stack.demo;

import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.web.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The sample feeds and pages as a site of this machine.
 *
 * @param folder what is served
 * @param list the feeds of it, in OPML
 * @param port where it is served on loopback
 */
public record DemoSite(Path folder, Path list, int port) {

    /** Where the sample list says that its feeds are. */
    public static final int PORT = 8084;

    private static final String LIST = "feeds.opml";

    /** The sample site; where it is served elsewhere than the sample list says, with a list of its own in the data folder. */
    public static DemoSite of(Installation installation, DataFolder data, int port) {
        Path folder = installation.seeds().resolve("web");
        Path sample = folder.resolve(LIST);
        return new DemoSite(folder, port == PORT ? sample : listed(sample, data.root(), port), port);
    }

    private static Path listed(Path sample, Path data, int port) {
        try {
            Files.createDirectories(data);
            String list = Files.readString(sample).replace(":" + PORT + "/", ":" + port + "/");
            return Files.writeString(data.resolve("demo.opml"), list);
        } catch (IOException e) {
            throw new StackException(
                    "the list of the demo's feeds can't be written into " + data + ": " + e.getMessage());
        }
    }

    /** What ingest is told so that it may ask this machine, and need not be as gentle with it as with others. */
    public Map<String, String> settings() {
        return Map.of("INGEST_HTTP_ALLOW", "127.0.0.1", "INGEST_HTTP_PAUSE", "PT0.1S");
    }

    /** Serves the site until that is closed. */
    public SiteServer serve() {
        try {
            return new SiteServer(folder, port);
        } catch (IOException e) {
            throw new StackException(
                    "port " + port + " is taken: name another with --demo-port (" + e.getMessage() + ")");
        }
    }
}
