package dev.dateline.wire.http;

import dev.dateline.wire.query.CalendarText;
import dev.dateline.wire.query.QueryParser;
import dev.dateline.wire.query.QueryProblem;
import dev.dateline.wire.search.Cursor;
import dev.dateline.wire.search.Order;
import dev.dateline.wire.search.SearchRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a search is asked with. */
public class Parameters {

    @Parameter(
            description =
                    "What is looked for: words, \"phrases\", begin*, -not, OR, person: org: place: other: source: language:"
                            + " headline: date: about: planned:",
            example = "person:trump date:2025-01..2025-03")
    @QueryParam("q")
    @DefaultValue("")
    String query = "";

    @Parameter(description = "What comes first: published, arrived, or relevance.")
    @QueryParam("order")
    @DefaultValue("published")
    String order = "";

    @Parameter(description = "How many articles, 1 to 100.")
    @QueryParam("size")
    @DefaultValue("20")
    String size = "";

    @Parameter(description = "Where to go on: \"next\" of the answer before.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    SearchRequest request(boolean facets) throws QueryProblem {
        return new SearchRequest(
                QueryParser.parse(query),
                Order.of(order).orElseThrow(() -> new QueryProblem("order is published, arrived or relevance")),
                size(),
                cursor == null || cursor.isEmpty() ? null : Cursor.parse(cursor),
                facets);
    }

    private int size() throws QueryProblem {
        int number = size.matches("[0-9]{1,3}") ? Integer.parseInt(size) : 0;
        if (number < 1 || number > SearchRequest.MOST) {
            throw new QueryProblem("size is from 1 to " + SearchRequest.MOST);
        }
        return number;
    }

    String query() {
        return query;
    }

    static <T> T parsed(String name, String value, Function<String, T> parser) throws QueryProblem {
        try {
            return CalendarText.parsed(value, parser);
        } catch (DateTimeException e) {
            throw new QueryProblem(name + " is not on the calendar: write 2025-01 for a month, 2025-01-05 for a day");
        }
    }

    @Override
    public String toString() {
        return "Parameters" + Arrays.asList(order, size);
    }
}
