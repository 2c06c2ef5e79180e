package dev.dateline.stack.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.ndjson.LineCounts;
import dev.dateline.stack.ndjson.OrderedLines;
import dev.dateline.stack.ndjson.ReadLine;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.read.ContentsJson;
import dev.dateline.stack.read.DocumentContents;
import dev.dateline.stack.render.ContentsText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what ingest would make of documents, with no Kafka. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what articles documents hold, and what of them would be rejected and why, as ingest reads them.",
            "The format is told by the name, else by --media-type, else by the first bytes."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline read seeds/*/*",
            "  ./dateline read https://news.example/world.xml",
            "  curl -s https://news.example/world.xml | ./dateline read --base https://news.example/world.xml",
            "  ./dateline read --ndjson < documents.ndjson > articles.ndjson"
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE|ADDRESS",
            description = "Documents, packed with gzip or not, of files or of the web (default: standard input).")
    private List<String> named = List.of();

    @Mixin
    private WebOptions webOptions = new WebOptions();

    @Option(
            names = "--base",
            paramLabel = "ADDRESS",
            description = "Where the document was fetched; relative addresses in it count from there.")
    private @Nullable URI base;

    @Option(
            names = "--media-type",
            paramLabel = "TYPE",
            description = "What the document was served as, such as \"application/rss+xml; charset=utf-8\".")
    private @Nullable String mediaType;

    @Option(names = "--json", description = "Write one JSON object a document, its articles as ninjs.")
    private boolean json;

    @Option(
            names = "--ndjson",
            description = {
                "Read {\"id\",\"file\"|\"body\"|\"base64\",\"url\",\"mediaType\"} a line, write",
                "{\"id\",\"document\",\"items\",\"rejected\"} a line, on all cores."
            })
    private boolean ndjson;

    ReadCommand(Console console, Installation installation) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (ndjson) {
            return readLines();
        }
        if (named.isEmpty()) {
            show("standard input", NamedDocuments.standardInput(mediaType == null ? "" : mediaType, base));
        }
        int failed = 0;
        try (WebDocuments web = new WebDocuments(webOptions::open)) {
            for (String each : named) {
                try {
                    show(each, WebDocuments.isAddress(each) ? web.document(each) : file(each));
                } catch (StackException e) {
                    console.progress(String.valueOf(e.getMessage()));
                    failed++;
                }
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private StoredDocument file(String name) {
        return NamedDocuments.file(Path.of(name), mediaType, base);
    }

    private void show(String name, StoredDocument document) throws IOException {
        DocumentContents contents = DocumentContents.of(document);
        if (json) {
            ObjectNode object = ArticleJson.mapper().createObjectNode().put("file", name);
            console.result(ContentsJson.into(object, contents).toString());
        } else {
            console.result(new ContentsText(console.style()).of(name, contents));
        }
    }

    private int readLines() throws IOException, InterruptedException {
        if (!named.isEmpty() || base != null || mediaType != null || json) {
            throw new StackException("--ndjson reads standard input and takes no file and no other option");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        OutputStream out = new BufferedOutputStream(console.results(), 1 << 16);
        LineCounts counts = new OrderedLines(new ReadLine(), ReadLine.LONGEST, threads).answer(System.in, out);
        console.progress(String.format(
                Locale.ROOT,
                "%d documents, %d failed, %d items in %.2f s: %.1f documents/s on %d threads",
                counts.documents(),
                counts.failed(),
                counts.units(),
                counts.elapsed().toNanos() / 1e9,
                counts.documentsPerSecond(),
                threads));
        return counts.failed() == 0 ? 0 : 1;
    }
}
