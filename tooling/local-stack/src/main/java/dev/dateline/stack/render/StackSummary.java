package dev.dateline.stack.render;

import dev.dateline.contract.event.Topics;
import dev.dateline.stack.process.Ports;
import java.util.List;

/**
 * Writes the block that {@code up} greets with: topics, endpoints and how to subscribe.
 *
 * @param style how to set things off
 */
public record StackSummary(Style style) {

    /** Several lines, without a line end after the last. */
    public String of(Ports ports, String seeds) {
        String broker = "localhost:" + ports.kafka();
        return String.join(
                "\n",
                List.of(
                        style.bold("Dateline is up") + ", reading " + seeds,
                        "",
                        "  the wire  http://localhost:" + ports.wire()
                                + "/   search, diary, live; /v1/search for programs",
                        "  Kafka     " + broker,
                        "  ingest    http://localhost:" + ports.ingest() + "/q/health   /q/metrics",
                        "  enrich    http://localhost:" + ports.enrich() + "/q/health   /q/metrics",
                        "",
                        "  " + topic(Topics.ENRICHED) + "articles with entities and dates",
                        "  " + topic(Topics.ARTICLES) + "articles as they were read",
                        "  " + topic(Topics.REJECTED) + "what could not be used, and why",
                        "  " + topic(Topics.POSITIONS) + "how far each document was read",
                        "  " + topic(Topics.VERSIONS) + "each article's version and hash",
                        "",
                        "  ./dateline tail --from-beginning",
                        "  kcat -b " + broker + " -t " + Topics.ENRICHED + " -C -X isolation.level=read_committed",
                        "",
                        style.dim("  Readers must set isolation.level=read_committed. Ctrl-C, or ./dateline down, ends"
                                + " all."),
                        ""));
    }

    private static String topic(String name) {
        return String.format("%-26s", name);
    }
}
