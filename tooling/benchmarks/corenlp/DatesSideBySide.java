import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;

/**
 * SUTime with the tokens and parts of speech that it needs, against our segmentation and date tagger: the same articles, in
 * turns, on one thread of one process. Tokens are CoreNLP's, for both. The processor time of that thread is what counts, so
 * that what else the machine does matters little; the wall clock stands beside it.
 */
public final class DatesSideBySide {

    private static final String DATE = "1987-03-10";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One side: its name, what it does with an article, and the time spent. */
    private static final class Side {
        private final String name;
        private final ToIntFunction<String> annotate;
        private long processor;
        private long wall;
        private long dates;

        Side(String name, ToIntFunction<String> annotate) {
            this.name = name;
            this.annotate = annotate;
        }

        void read(List<String> articles) {
            long processorStart = THREADS.getCurrentThreadCpuTime();
            long wallStart = System.nanoTime();
            for (String article : articles) {
                dates += annotate.applyAsInt(article);
            }
            processor += THREADS.getCurrentThreadCpuTime() - processorStart;
            wall += System.nanoTime() - wallStart;
        }

        void forget() {
            processor = 0;
            wall = 0;
            dates = 0;
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("usage: run DatesSideBySide ARTICLES.ndjson.gz [ARTICLES, 300]");
            System.exit(2);
        }
        List<String> articles = articles(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300);
        StanfordCoreNLP pipeline = pipeline();
        TimeAnnotator sutime = new TimeAnnotator("sutime", new Properties());
        Segmenter segmenter = Models.segmenter().part();
        DateTagger tagger = new DateTagger();
        Anchors anchors = Anchors.of(new Published(DATE, Precision.DAY, null, Published.HEADER));

        Side theirs = new Side("SUTime, tokens, POS", body -> {
            Annotation annotation = new Annotation(body);
            annotation.set(CoreAnnotations.DocDateAnnotation.class, DATE);
            pipeline.annotate(annotation);
            sutime.annotate(annotation);
            return annotation.get(TimeAnnotations.TimexAnnotations.class).size();
        });
        Side ours = new Side("Dateline, segmented", body -> {
            segmenter.segment(body, Deadline.NONE);
            return tagger.tag("", body, anchors, Deadline.NONE).size();
        });
        Side alone = new Side("Dateline, dates alone", body -> tagger.tag("", body, anchors, Deadline.NONE).size());

        long tokens = 0;
        for (String article : articles) {
            Annotation annotation = new Annotation(article);
            pipeline.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        List<Side> sides = List.of(theirs, ours, alone);
        int rounds = 5;
        for (int round = -1; round < rounds; round++) {
            for (Side side : sides) {
                side.read(articles);
                // The first round, and for ours what it takes to be compiled, warms up.
                for (int more = 0; round < 0 && side != theirs && more < 20; more++) {
                    side.read(articles);
                }
                if (round < 0) {
                    side.forget();
                }
            }
        }
        System.out.printf(
                "%,d articles, %,d tokens, %d rounds, Java %s, load %.1f%n",
                articles.size(),
                tokens,
                rounds,
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf("%-24s %16s %16s %10s%n", "", "tokens/s, cpu", "tokens/s, wall", "dates");
        for (Side side : sides) {
            System.out.printf(
                    "%-24s %,16.0f %,16.0f %,10d%n",
                    side.name,
                    tokens * rounds * 1e9 / side.processor,
                    tokens * rounds * 1e9 / side.wall,
                    side.dates / rounds);
        }
        System.out.printf(
                "ratio by processor time: %.0f (dates alone %.0f)%n",
                (double) theirs.processor / ours.processor, (double) theirs.processor / alone.processor);
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        return new StanfordCoreNLP(properties);
    }

    private static List<String> articles(Path file, int count) throws IOException {
        List<String> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < count; line = lines.readLine()) {
                String body = json.readTree(line).path("body").asText();
                if (!body.isBlank()) {
                    articles.add(body);
                }
            }
        }
        return articles;
    }
}
