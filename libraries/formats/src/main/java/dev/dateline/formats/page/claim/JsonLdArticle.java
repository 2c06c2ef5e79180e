package dev.dateline.formats.page.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD, every member of it optional. */
final class JsonLdArticle {

    /** Types of schema.org that are articles without being named so. */
    private static final Set<String> ARTICLES =
            Set.of("Report", "SocialMediaPosting", "LiveBlogPosting", "BlogPosting", "Review", "Recipe");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\R\\s*|</p>|<br */?>", Pattern.CASE_INSENSITIVE);

    private final JsonLd all;
    private final JsonNode node;

    JsonLdArticle(JsonLd all, JsonNode node) {
        this.all = all;
        this.node = node;
    }

    static boolean is(JsonNode node) {
        return types(node).stream().anyMatch(type -> type.endsWith("Article") || ARTICLES.contains(type));
    }

    static List<String> types(JsonNode node) {
        return values(node.path("@type"));
    }

    Optional<String> text(String member) {
        return values(node.path(member)).stream()
                .map(Words::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The paragraphs of its body. */
    List<String> body() {
        return values(node.path("articleBody")).stream()
                .flatMap(PARAGRAPHS::splitAsStream)
                .map(Words::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The addresses that it says are its own. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>(values(node.path("url")));
        for (JsonNode page : list(node.path("mainEntityOfPage"))) {
            addresses.addAll(page.isTextual() ? List.of(page.asText()) : values(page.path("@id")));
            addresses.addAll(values(page.path("url")));
        }
        addresses.addAll(values(node.path("@id")));
        addresses.removeIf(address -> !address.startsWith("http") && !address.startsWith("/"));
        return addresses;
    }

    /** The names of its authors as they stand, and whether each is said to be an organisation. */
    List<NamedAuthor> authors() {
        List<NamedAuthor> authors = new ArrayList<>();
        authors(node.path("author"), authors, 0);
        if (authors.isEmpty()) {
            authors(node.path("creator"), authors, 0);
        }
        return authors;
    }

    Optional<String> publisher() {
        List<NamedAuthor> publishers = new ArrayList<>();
        authors(node.path("publisher"), publishers, 0);
        return publishers.stream().map(NamedAuthor::name).findFirst();
    }

    private void authors(JsonNode given, List<NamedAuthor> into, int depth) {
        if (depth > 4) {
            return;
        }
        for (JsonNode each : list(given)) {
            if (each.isArray()) {
                authors(each, into, depth + 1);
                continue;
            }
            JsonNode author = all.resolve(each);
            boolean organisation = types(author).stream().anyMatch(type -> type.endsWith("rganization"));
            for (String name : names(author)) {
                String clean = Words.clean(name);
                if (!clean.isEmpty()) {
                    into.add(new NamedAuthor(clean, organisation));
                }
            }
        }
    }

    private static List<String> names(JsonNode author) {
        if (author.isTextual()) {
            return List.of(author.asText());
        }
        String parts = author.path("givenName").asText()
                + ' '
                + author.path("familyName").asText();
        return author.has("name") ? values(author.path("name")) : List.of(parts);
    }

    private static Iterable<JsonNode> list(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() || node.isNull()
                ? List.of()
                : node.isArray() ? node : List.of(node);
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : list(node)) {
            JsonNode text = each.isObject() ? each.path("@value") : each;
            if ((text.isTextual() && !text.asText().isBlank()) || text.isNumber()) {
                values.add(text.asText().strip());
            }
        }
        return values;
    }
}
