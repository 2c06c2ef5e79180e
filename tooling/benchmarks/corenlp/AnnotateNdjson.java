import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP over {@code {"id","text","dct"}} lines, in the form that {@code ./dateline annotate --ndjson} writes, so that the
 * same scripts score both: {@code dates} writes SUTime's {@code timexes}, {@code entities} its named entities as
 * {@code spans}. Standard error tells tokens and processor time, loading left out.
 */
public final class AnnotateNdjson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean dates;
    private final StanfordCoreNLP pipeline;
    private final TimeAnnotator sutime;
    private long tokens;

    private AnnotateNdjson(boolean dates) {
        Properties properties = new Properties();
        properties.setProperty("annotators", dates ? "tokenize,ssplit,pos" : "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        this.dates = dates;
        this.pipeline = new StanfordCoreNLP(properties);
        this.sutime = dates ? new TimeAnnotator("sutime", new Properties()) : null;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !List.of("dates", "entities").contains(arguments[0])) {
            System.err.println("usage: run AnnotateNdjson dates|entities < TEXTS.ndjson > FOUND.ndjson");
            System.exit(2);
        }
        AnnotateNdjson annotate = new AnnotateNdjson(arguments[0].equals("dates"));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        long nanos = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = JSON.readTree(line);
                long start = System.nanoTime();
                ObjectNode result = annotate.line(document);
                nanos += System.nanoTime() - start;
                out.println(JSON.writeValueAsString(result));
            }
        }
        out.flush();
        System.err.printf("%,d tokens, %,.0f a second%n", annotate.tokens, annotate.tokens * 1e9 / nanos);
    }

    private ObjectNode line(JsonNode document) {
        String text = document.path("text").asText();
        Annotation annotation = new Annotation(text);
        String published = document.path("dct").asText("");
        if (!published.isEmpty()) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published);
        }
        pipeline.annotate(annotation);
        tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        ObjectNode result = JSON.createObjectNode();
        result.set("id", document.get("id"));
        ArrayNode spans = result.putArray("spans");
        ArrayNode timexes = result.putArray("timexes");
        if (dates) {
            sutime.annotate(annotation);
            for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
                Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
                span(timexes, text, found, timex.timexType()).put("value", timex.value());
            }
        } else {
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                for (CoreMap mention : sentence.get(CoreAnnotations.MentionsAnnotation.class)) {
                    span(spans, text, mention, mention.get(CoreAnnotations.NamedEntityTagAnnotation.class));
                }
            }
        }
        return result;
    }

    /** CoreNLP counts UTF-16 units, we code points. */
    private static ObjectNode span(ArrayNode into, String text, CoreMap found, String type) {
        int start = found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int end = found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
        return into.addObject()
                .put("start", text.codePointCount(0, start))
                .put("end", text.codePointCount(0, end))
                .put("type", type);
    }
}
