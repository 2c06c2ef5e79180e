import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.ArticleText;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/**
 * CoreNLP's statistical named entities, with the tokens, parts of speech and lemmas that they need, against the whole of our
 * annotation, language, dates and frame included: the same articles, in turns, two threads each, in one process.
 * Tokens are CoreNLP's, for both. Processor time, all threads', stands beside the wall clock.
 */
public final class EntitiesSideBySide {

    private static final int THREADS = 2;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private record Document(String text, Published published) {}

    /** One side: its name, what it does with an article, and the time spent. */
    private static final class Side {
        private final String name;
        private final ToIntFunction<Document> annotate;
        private long processor;
        private long wall;
        private long entities;

        Side(String name, ToIntFunction<Document> annotate) {
            this.name = name;
            this.annotate = annotate;
        }

        void read(ExecutorService threads, List<Document> documents) throws InterruptedException, ExecutionException {
            List<Callable<Integer>> work = new ArrayList<>();
            documents.forEach(document -> work.add(() -> annotate.applyAsInt(document)));
            long processorStart = SYSTEM.getProcessCpuTime();
            long wallStart = System.nanoTime();
            for (Future<Integer> found : threads.invokeAll(work)) {
                entities += found.get();
            }
            processor += SYSTEM.getProcessCpuTime() - processorStart;
            wall += System.nanoTime() - wallStart;
        }

        void forget() {
            processor = 0;
            wall = 0;
            entities = 0;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length < 1) {
            System.err.println("usage: run EntitiesSideBySide TEXTS.ndjson [ROUNDS, 3]");
            System.exit(2);
        }
        List<Document> documents = documents(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        StanfordCoreNLP pipeline = pipeline();
        Annotator annotator = Annotator.load();
        Side theirs = new Side("CoreNLP: tokens, POS, lemmas, entities", document -> {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.MentionsAnnotation.class).size();
        });
        Side ours = new Side("Dateline: all of an annotation", document -> annotator
                .annotate(
                        new ArticleText("", document.text(), document.published(), null, null, null), Deadline.NONE)
                .entities()
                .stream()
                .mapToInt(entity -> entity.mentions().size())
                .sum());
        long tokens = 0;
        for (Document document : documents) {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int round = -1; round < rounds; round++) {
            for (Side side : List.of(theirs, ours)) {
                side.read(threads, documents);
                // The first round, and for ours what it takes to be compiled, warms up.
                for (int more = 0; round < 0 && side == ours && more < 3; more++) {
                    side.read(threads, documents);
                }
                if (round < 0) {
                    side.forget();
                }
            }
        }
        threads.shutdown();
        System.out.printf(
                "%,d texts, %,d tokens, %d rounds, %d threads, Java %s, load %.1f%n",
                documents.size(),
                tokens,
                rounds,
                THREADS,
                System.getProperty("java.version"),
                SYSTEM.getSystemLoadAverage());
        System.out.printf("%-40s %14s %20s %10s%n", "", "tokens/s", "tokens/s processor", "mentions");
        for (Side side : List.of(theirs, ours)) {
            System.out.printf(
                    "%-40s %,14.0f %,20.0f %,10d%n",
                    side.name,
                    tokens * rounds * 1e9 / side.wall,
                    tokens * rounds * 1e9 / side.processor,
                    side.entities / rounds);
        }
        System.out.printf(
                "ratio: %.1f by the clock, %.1f by processor time%n",
                (double) theirs.wall / ours.wall, (double) theirs.processor / ours.processor);
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        return new StanfordCoreNLP(properties);
    }

    private static List<Document> documents(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode document = json.readTree(line);
            String published = document.path("dct").asText("2020-01-15").substring(0, 10);
            documents.add(new Document(
                    document.path("text").asText(), new Published(published, Precision.DAY, null, Published.HEADER)));
        }
        return documents;
    }
}
