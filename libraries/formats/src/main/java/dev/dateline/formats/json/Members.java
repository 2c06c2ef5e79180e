package dev.dateline.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.DateReading;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.rejected.Reason;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, read as what an article needs. */
final class Members {

    private static final int ID_LENGTH = 2048;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private Members() {}

    /** The first of these members that is an id: a text that is not blank, or a number. */
    static @Nullable String id(Map<String, JsonNode> members, String... names) throws WrongArticle {
        for (String name : names) {
            JsonNode value = members.get(name);
            if (value != null
                    && (value.isTextual() || value.isNumber())
                    && !value.asText().isBlank()) {
                if (value.asText().length() > ID_LENGTH) {
                    throw new WrongArticle(
                            Reason.NOT_AN_ARTICLE, name + " is longer than " + ID_LENGTH + " characters", null);
                }
                return value.asText();
            }
        }
        return null;
    }

    /** The text of a member; absent where it is missing, null or blank. */
    static @Nullable String text(Map<String, JsonNode> members, String name, @Nullable String id) throws WrongArticle {
        JsonNode value = members.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new WrongArticle(Reason.NOT_AN_ARTICLE, name + " is not a text", id);
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    /** The date in the first of these members that there is. */
    static @Nullable PublicationDate date(Map<String, JsonNode> members, @Nullable String id, String... names)
            throws WrongArticle {
        for (String name : names) {
            String text = text(members, name, id);
            if (text != null) {
                DateReading reading = PublicationDate.read(text, name);
                if (reading instanceof DateReading.NoDate none) {
                    throw new WrongArticle(none.reason(), none.detail(), id);
                }
                return (PublicationDate) reading;
            }
        }
        return null;
    }

    /** The language as a BCP 47 tag; absent where it is none, so that enrich tells it from the text. */
    static @Nullable String language(Map<String, JsonNode> members) {
        JsonNode value = members.get("language");
        if (value == null || !value.isTextual()) {
            return null;
        }
        String tag = value.textValue().strip().replace('_', '-');
        return LANGUAGE.matcher(tag).matches() ? tag : null;
    }
}
