package dev.dateline.stack.cli;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.fetch.page.Web;
import dev.dateline.stack.feeds.FeedCheck;
import dev.dateline.stack.feeds.FeedChecks;
import dev.dateline.stack.feeds.FeedLists;
import dev.dateline.stack.feeds.ListedFeed;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.FeedTable;
import dev.dateline.stack.render.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Visits feeds once and says how each is. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Visits each feed once, as ingest would, and shows what it is, how many entries it has, the newest, how many",
            "words its articles have, and what is wrong with it. Of a page its feed is found. Exits 1 where one is bad.",
            "Hosts are asked side by side, each one request at a time; robots.txt holds for pages."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline feeds check my.opml",
            "  ./dateline feeds check https://news.example/ https://other.example/rss.xml",
            "  ./dateline feeds check my.opml --json | jq -r '.feeds[] | select(.good | not) | .address'"
        })
final class FeedsCheckCommand implements Callable<Integer> {

    /** In bytes: a hundred thousand feeds. */
    private static final long LARGEST = 32L << 20;

    private final Console console;

    @Parameters(
            paramLabel = "FILE|ADDRESS",
            description =
                    "Lists of feeds, in OPML or an address a line, and addresses (default: a list on standard input).")
    private List<String> named = List.of();

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Mixin
    private WebOptions webOptions = new WebOptions();

    FeedsCheckCommand(Console console, Installation installation) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ListedFeed> feeds = feeds().stream().distinct().toList();
        if (feeds.isEmpty()) {
            throw new StackException("there is no feed in what was named");
        }
        Instant now = Instant.now();
        List<FeedCheck> checks;
        try (Web web = webOptions.open()) {
            AtomicInteger done = new AtomicInteger();
            checks = FeedChecks.of(
                    feeds,
                    web,
                    now,
                    check -> console.progress("checked " + done.incrementAndGet() + " of " + feeds.size() + ": "
                            + Printable.line(check.address())));
        }
        long bad = checks.stream().filter(check -> !check.good()).count();
        console.result(
                json
                        ? new String(ArticleJson.write(Map.of("feeds", checks, "bad", bad)), StandardCharsets.UTF_8)
                        : new FeedTable(console.style(), now).of(checks));
        return bad == 0 ? 0 : 1;
    }

    private List<ListedFeed> feeds() throws IOException {
        if (named.isEmpty()) {
            console.progress("reading a list of feeds from standard input");
            return FeedLists.read(System.in.readAllBytes());
        }
        List<ListedFeed> feeds = new ArrayList<>();
        for (String each : named) {
            if (isAddress(each)) {
                feeds.add(ListedFeed.at(each, null));
            } else {
                feeds.addAll(FeedLists.read(bytes(Path.of(each))));
            }
        }
        return feeds;
    }

    /** Whether it is meant as one, right or wrong. */
    private static boolean isAddress(String named) {
        return named.contains("://");
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StackException(
                    "there is no file " + file + ": name a list of feeds, or addresses of http or https");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new StackException(file + " is larger than " + (LARGEST >> 20) + " MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StackException(file + " can't be read: " + e.getMessage());
        }
    }
}
