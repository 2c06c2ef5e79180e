package dev.dateline.stack.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.formats.Formats;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.annotate.DocumentTexts;
import dev.dateline.stack.annotate.PlainText;
import dev.dateline.stack.ndjson.AnnotateLine;
import dev.dateline.stack.ndjson.LineCounts;
import dev.dateline.stack.ndjson.OrderedLines;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.AnnotatedText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates texts with no Kafka. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Annotates files, or standard input, as enrich does: names and dates marked in the text, then listed.",
            "A file that begins with \"date YYYY-MM-DD Headline\" takes its date and headline from there."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline annotate seeds/*/*.txt",
            "  echo 'Leaders met in Kyiv on Sunday.' | ./dateline annotate --published 2025-01-06",
            "  ./dateline annotate --ndjson < texts.ndjson > spans.ndjson"
        })
final class AnnotateCommand implements Callable<Integer> {

    /** What a text is that nothing tells the format of. */
    private static final String PLAIN = "text/plain";

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Texts in UTF-8 (default: standard input).")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The publication date, YYYY-MM-DD or with a local time, that relative dates count from.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The texts' language, such as en-GB; its country decides whether 3/4 is in March or April.")
    private @Nullable String language;

    @Option(names = "--json", description = "Write one JSON object a text, with all annotations.")
    private boolean json;

    @Option(
            names = "--ndjson",
            description =
                    "Read {\"id\",\"text\",\"dct\",\"language\"} a line, write spans and dates a line, on all cores.")
    private boolean ndjson;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description =
                    "Find the entities with a token classifier of your own: model.onnx, tokenizer.json, config.json.")
    private @Nullable Path model;

    AnnotateCommand(Console console, Installation installation) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (ndjson) {
            return annotateLines();
        }
        Optional<Published> date = date();
        Annotator annotator = annotator();
        if (files.isEmpty()) {
            show(annotator, date, "standard input", NamedDocuments.standardInput(PLAIN, null));
        }
        int failed = 0;
        for (Path file : files) {
            try {
                String known = Formats.standard().named(file.toString()).isPresent() ? null : PLAIN;
                show(annotator, date, file.toString(), NamedDocuments.file(file, known, null));
            } catch (StackException e) {
                console.progress(String.valueOf(e.getMessage()));
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private int annotateLines() throws IOException, InterruptedException {
        if (!files.isEmpty() || published != null || language != null || json) {
            throw new StackException("--ndjson reads standard input and takes no file and no other option but --model");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        OutputStream out = new BufferedOutputStream(console.results(), 1 << 16);
        LineCounts counts =
                new OrderedLines(new AnnotateLine(annotator()), AnnotateLine.LONGEST, threads).answer(System.in, out);
        console.progress(String.format(
                Locale.ROOT,
                "%d documents, %d failed, %d tokens in %.2f s: %.1f documents/s, %.0f tokens/s on %d threads",
                counts.documents(),
                counts.failed(),
                counts.units(),
                counts.elapsed().toNanos() / 1e9,
                counts.documentsPerSecond(),
                counts.unitsPerSecond(),
                threads));
        return counts.failed() == 0 ? 0 : 1;
    }

    private Annotator annotator() {
        try {
            return model == null ? Annotator.load() : Annotator.load(model);
        } catch (ModelFolderException e) {
            throw new StackException("--model: " + e.getMessage());
        }
    }

    private Optional<Published> date() {
        if (published == null) {
            return Optional.empty();
        }
        Optional<PublicationDate> date =
                PublicationDate.read(published, "--published").date();
        if (date.isEmpty()) {
            throw new StackException("--published takes YYYY-MM-DD or YYYY-MM-DDThh:mm, not " + published);
        }
        return date.map(PublicationDate::published);
    }

    private void show(Annotator annotator, Optional<Published> date, String name, StoredDocument document)
            throws IOException {
        for (PlainText read : DocumentTexts.of(name, document)) {
            PlainText text = date.map(read::publishedAt).orElse(read);
            Annotations annotations = annotator.annotate(text.articleText(language), Deadline.NONE);
            console.result(
                    json ? json(name, text, annotations) : new AnnotatedText(console.style()).of(text, annotations));
        }
    }

    private static String json(String file, PlainText text, Annotations annotations) {
        ObjectNode tree = ArticleJson.mapper().createObjectNode();
        tree.put("file", file);
        tree.put("headline", text.headline());
        tree.put("body", text.body());
        tree.set("published", ArticleJson.mapper().valueToTree(text.published()));
        tree.setAll((ObjectNode) ArticleJson.mapper().valueToTree(annotations));
        return tree.toString();
    }
}
