package dev.dateline.formats.feed;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.formats.item.Content;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * One of the things that a test of feedparser expects, held against what was read as the score's script does.
 *
 * @param entry the number of the entry
 * @param field the field of the entry, or {@code feed title}
 * @param value a {@link String}, or a {@link List} of year, month, day, hour, minute, second
 */
record FeedparserExpectation(int entry, String field, Object value) {

    private static final Set<String> TEXTS =
            Set.of("title", "title_detail", "summary", "summary_detail", "description", "content", "subtitle");
    private static final Set<String> LINES = Set.of("link", "id", "guid", "author", "author_detail", "feed title");
    private static final Set<String> DATES = Set.of("published_parsed", "updated_parsed");
    private static final Set<String> DETAILED = Set.of("content", "title_detail", "summary_detail", "author_detail");
    private static final Pattern EXPECT = Pattern.compile("(?ms)^Expect:\\s*(.*)");

    /** Those in the comment at the top of a test that the score counts. */
    static List<FeedparserExpectation> of(String head) {
        Matcher expect = EXPECT.matcher(head);
        if (!expect.find()) {
            return List.of();
        }
        String expression = expect.group(1)
                .strip()
                .replaceAll("(?s)\\n\\s*\\w[\\w-]*:\\s.*", "")
                .replace("\n", " ");
        List<FeedparserExpectation> all = PythonLiterals.of(expression).stream()
                .flatMap(each -> expectation(each.way(), each.value()))
                .toList();
        boolean published = all.stream().anyMatch(each -> each.field().equals("published_parsed"));
        return all.stream()
                .filter(FeedparserExpectation::counts)
                .filter(each -> !published || !each.field().equals("updated_parsed"))
                .toList();
    }

    private static Stream<FeedparserExpectation> expectation(List<String> way, Object value) {
        if (way.equals(List.of("feed", "title")) || way.equals(List.of("feed", "title_detail", "value"))) {
            return Stream.of(new FeedparserExpectation(0, "feed title", value));
        }
        if (way.size() < 3 || !way.get(0).equals("entries") || !way.get(1).matches("\\d+")) {
            return Stream.empty();
        }
        String field = way.get(2);
        List<String> rest = way.subList(3, way.size());
        boolean right = field.equals("content")
                ? rest.equals(List.of("0", "value"))
                : field.equals("author_detail")
                        ? rest.equals(List.of("name"))
                        : DETAILED.contains(field) ? rest.equals(List.of("value")) : rest.isEmpty();
        return right
                ? Stream.of(new FeedparserExpectation(Integer.parseInt(way.get(1)), field, value))
                : Stream.empty();
    }

    private boolean counts() {
        return value instanceof String
                ? TEXTS.contains(field) || LINES.contains(field)
                : DATES.contains(field) && ((List<?>) value).size() >= 6;
    }

    boolean isMetBy(FeedReading reading) {
        if (!(reading instanceof FeedReading.Read read)) {
            return false;
        }
        if (field.equals("feed title")) {
            String title = read.feed().title();
            return title != null && squeezed(title).equals(squeezed((String) value));
        }
        List<FeedEntry> entries = read.feed().entries();
        return entry < entries.size() && isMetBy(EntryArticle.of(entries.get(entry)));
    }

    private boolean isMetBy(Content article) {
        return switch (field) {
            case "title", "title_detail" -> {
                String headline = article.headlines().isEmpty()
                        ? ""
                        : article.headlines().get(0).value();
                yield squeezed(headline).equals(squeezed((String) value));
            }
            case "link" -> value.equals(altId(article, "url"));
            case "id", "guid" -> value.equals(altId(article, "guid"));
            case "author", "author_detail" ->
                names(article).anyMatch(name -> plain((String) value).contains(name));
            case "published_parsed", "updated_parsed" -> isAt(article.contentCreated());
            default -> {
                List<String> texts = texts(article);
                String wanted = squeezed((String) value);
                yield wanted.isEmpty() ? texts.stream().allMatch(String::isEmpty) : texts.contains(wanted);
            }
        };
    }

    private boolean isAt(OffsetDateTime when) {
        if (when == null) {
            return false;
        }
        OffsetDateTime utc = when.withOffsetSameInstant(ZoneOffset.UTC);
        return ((List<?>) value)
                .subList(0, 6)
                .equals(List.of(
                        utc.getYear(),
                        utc.getMonthValue(),
                        utc.getDayOfMonth(),
                        utc.getHour(),
                        utc.getMinute(),
                        utc.getSecond()));
    }

    private static List<String> texts(Content article) {
        List<String> texts = new ArrayList<>();
        article.bodies().stream().map(Body::value).forEach(texts::add);
        if (article.others().containsKey("descriptions")) {
            article.others()
                    .get("descriptions")
                    .forEach(each -> texts.add(each.get("value").textValue()));
        }
        return texts.stream().map(FeedparserExpectation::squeezed).toList();
    }

    private static Stream<String> names(Content article) {
        Stream<String> authors = article.infoSources().stream()
                .filter(each -> "author".equals(each.role()))
                .map(InfoSource::name);
        return Stream.concat(authors, Stream.ofNullable(article.by()))
                .filter(Objects::nonNull)
                .map(FeedparserExpectation::plain)
                .filter(name -> !name.isEmpty());
    }

    private static String altId(Content article, String role) {
        return article.altIds().stream()
                .filter(each -> role.equals(each.role()))
                .map(AltId::value)
                .findFirst()
                .orElse(null);
    }

    private static String squeezed(String text) {
        return plain(text).replaceAll("(?U)\\s+", "");
    }

    private static String plain(String text) {
        String unescaped = Parser.unescapeEntities(text.replaceAll("(?si)<(script|style)\\b.*?</\\1>", " "), false);
        return Parser.unescapeEntities(unescaped.replaceAll("<[^<>]*>", " "), false)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }
}
