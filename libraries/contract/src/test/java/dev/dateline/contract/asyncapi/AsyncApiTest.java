package dev.dateline.contract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.example.Example;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private static final String SCHEMA_ID = "http://asyncapi.com/definitions/3.0.0/asyncapi.json";
    private static final String FOLDER = "/dev/dateline/contract/";
    private static final JsonNode DOCUMENT = document();

    @Test
    void isValidByItsOwnSchema() {
        assertThat(asyncApiSchema().validate(DOCUMENT)).isEmpty();
    }

    @Test
    void wouldNotBeValidWithAStrayMember() {
        JsonNode stray = DOCUMENT.deepCopy();
        ((ObjectNode) stray.at("/channels/articles")).put("stray", true);

        assertThat(asyncApiSchema().validate(stray)).isNotEmpty();
    }

    @Test
    void hasAChannelForEachTopic() {
        Map<String, JsonNode> channels = DOCUMENT.get("channels").properties().stream()
                .map(Map.Entry::getValue)
                .collect(Collectors.toMap(
                        channel -> channel.get("address").asText(), channel -> channel.at("/bindings/kafka")));

        assertThat(channels.keySet())
                .containsExactlyInAnyOrder(
                        Topics.ARTICLES, Topics.ENRICHED, Topics.REJECTED, Topics.POSITIONS, Topics.VERSIONS);
        assertThat(channels.values()).allSatisfy(kafka -> {
            assertThat(kafka.get("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            assertThat(kafka.at("/topicConfiguration/max.message.bytes").asInt())
                    .isEqualTo(Limits.RECORD_BYTES);
        });
    }

    @Test
    void hasAMessageWithASchemaForEachEventType() {
        JsonNode messages = DOCUMENT.at("/components/messages");

        assertThat(messages.findValuesAsText("name").stream().filter(name -> name.startsWith("dev.dateline")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::type).toList());
        for (JsonNode message : messages) {
            EventType type = EventType.of(message.get("name").asText()).orElseThrow();
            String reference = message.at("/payload/$ref").asText();
            assertThat(reference.isEmpty()).isEqualTo(type.schemaResource().isEmpty());
        }
    }

    @Test
    void sendsEveryMessageOfEveryChannel() {
        Set<String> sent = StreamSupport.stream(DOCUMENT.get("operations").spliterator(), false)
                .filter(operation -> operation.get("action").asText().equals("send"))
                .flatMap(operation -> operation.get("messages").findValuesAsText("$ref").stream())
                .collect(Collectors.toSet());

        List<String> declared = new ArrayList<>();
        DOCUMENT.get("channels").properties().forEach(channel -> channel.getValue()
                .get("messages")
                .fieldNames()
                .forEachRemaining(message -> declared.add("#/channels/" + channel.getKey() + "/messages/" + message)));
        assertThat(sent).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void refersToNothingThatIsNotThere() {
        assertThat(DOCUMENT.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#"))
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void knowsEveryReasonStageAndHeader() throws IllegalAccessException {
        assertThat(texts("/components/schemas/reason/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::wireName).toList());
        assertThat(texts("/components/schemas/rejectedHeaders/properties/dateline_stage/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Stage.values()).map(Stage::wireName).toList());
        Set<String> described = new LinkedHashSet<>();
        DOCUMENT.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith("Headers"))
                .flatMap(schema -> schema.getValue().findValues("properties").stream())
                .forEach(properties -> properties.fieldNames().forEachRemaining(described::add));
        List<String> names = new ArrayList<>();
        for (Field field : HeaderNames.class.getFields()) {
            names.add((String) field.get(null));
        }
        assertThat(described).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.contract.example.Example#all")
    void describesTheHeadersOfEachExample(Example example) {
        JsonNode headers = StreamSupport.stream(
                        DOCUMENT.at("/components/messages").spliterator(), false)
                .filter(message ->
                        message.get("name").asText().equals(example.type().type()))
                .findFirst()
                .orElseThrow()
                .get("headers");
        ObjectNode schema = headers.deepCopy();
        schema.set("components", DOCUMENT.get("components"));

        assertThat(factory(VersionFlag.V202012)
                        .getSchema(schema, config())
                        .validate(ArticleJson.mapper().valueToTree(example.headers())))
                .isEmpty();
    }

    private static List<String> texts(String pointer) {
        return StreamSupport.stream(DOCUMENT.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonSchema asyncApiSchema() {
        String schema = new String(bytes("/asyncapi/asyncapi-3.0.0.schema.json"), StandardCharsets.UTF_8);
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V7,
                        factory -> factory.schemaLoaders(
                                loaders -> loaders.schemas(id -> id.equals(SCHEMA_ID) ? schema : null)))
                .getSchema(SchemaLocation.of(SCHEMA_ID), config());
    }

    private static JsonSchemaFactory factory(VersionFlag version) {
        return JsonSchemaFactory.getInstance(version);
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    }

    private static JsonNode document() {
        try {
            return YAMLMapper.builder().build().readTree(bytes(FOLDER + "asyncapi.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = AsyncApiTest.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
