package dev.dateline.benchmarks.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.transport.transaction.Clients;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A topic of enriched articles with each article so many times, each time under another {@code uri}. */
final class FilledTopic {

    private FilledTopic() {}

    /** Returns when all is in that topic. */
    static void fill(Clients clients, String topic, List<EnrichedArticle> articles, int copies) throws IOException {
        try (PlainProducer producer = new PlainProducer(clients)) {
            for (EnrichedArticle article : articles) {
                JsonNode value = ArticleJson.mapper().readTree(ArticleJson.write(article));
                for (int copy = 0; copy < copies; copy++) {
                    String uri = article.article().uri() + "/copy-" + copy;
                    byte[] bytes = ArticleJson.write(((ObjectNode) value).put("uri", uri));
                    var unused = producer.send(new ProducerRecord<>(topic, uri, bytes));
                }
            }
            producer.deliver();
        }
    }
}
