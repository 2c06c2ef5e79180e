package dev.dateline.wire.page;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.index.Summary;
import dev.dateline.wire.query.CalendarText;
import dev.dateline.wire.query.Query;
import dev.dateline.wire.query.QueryParser;
import dev.dateline.wire.query.QueryProblem;
import dev.dateline.wire.search.ArticleSearch;
import dev.dateline.wire.search.Cursor;
import dev.dateline.wire.search.Diary;
import dev.dateline.wire.search.Order;
import dev.dateline.wire.search.RisingNames;
import dev.dateline.wire.search.SearchAnswer;
import dev.dateline.wire.search.SearchRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages for people. */
@Path("/")
public class PageResource {

    private static final int SHOWN = 30;

    private final ArticleSearch search;
    private final ArticleIndex index;
    private final Diary diary;
    private final RisingNames rising;
    private final Clock clock = Clock.systemUTC();

    PageResource(ArticleSearch search, ArticleIndex index, Diary diary, RisingNames rising) {
        this.search = search;
        this.index = index;
        this.diary = diary;
        this.rising = rising;
    }

    @GET
    @Operation(hidden = true)
    public Response stream(@Context Request request) throws IOException {
        SearchAnswer<Summary> latest =
                search.summaries(new SearchRequest(Query.ALL, Order.ARRIVED, SHOWN, null, false));
        LocalDate day = rising.lastDay();
        List<FacetGroup> names = Stream.of(EntityKind.PERSON, EntityKind.PLACE)
                .map(kind -> rising(kind, day))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        return Html.page(request, Templates.stream(latest.articles(), names));
    }

    @GET
    @Path("search")
    @Operation(hidden = true)
    public Response search(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("order") @DefaultValue("published") String word,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @Context Request request)
            throws IOException {
        Order order = Order.of(word).orElse(Order.PUBLISHED);
        try {
            Query query = QueryParser.parse(text);
            Cursor after = cursor.isEmpty() ? null : Cursor.parse(cursor);
            SearchAnswer<Summary> answer = search.summaries(new SearchRequest(query, order, SHOWN, after, true));
            String next = answer.next()
                    .map(each -> Links.search(query.text(), order) + "&cursor=" + each.text())
                    .orElse("");
            return Html.page(
                    request,
                    Templates.search(
                            query.text(),
                            OrderLink.all(query.text(), order),
                            answer.whole() ? "" : "The search took too long; this is what it had found.",
                            String.format("%,d", answer.total()),
                            answer.articles(),
                            FacetGroup.of(query.text(), answer.facets()),
                            next,
                            "/v1/search/atom?q=" + Links.encoded(query.text())));
        } catch (QueryProblem problem) {
            String told = String.valueOf(problem.getMessage());
            return Html.page(request, Templates.search(text, List.of(), told, "0", List.of(), List.of(), "", ""));
        }
    }

    @GET
    @Path("article")
    @Operation(hidden = true)
    public Response article(@QueryParam("uri") @DefaultValue("") String uri, @Context Request request)
            throws IOException {
        Optional<ArticleView> article = index.article(uri).map(ArticleView::new);
        return article.isPresent() ? Html.page(request, Templates.article(article.get())) : Html.missing();
    }

    @GET
    @Path("diary")
    @Operation(hidden = true)
    public Response diary(
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("day") @DefaultValue("") String day,
            @Context Request request)
            throws IOException {
        Optional<LocalDate> date = parsed(day);
        YearMonth now = YearMonth.now(clock);
        YearMonth shown = date.map(YearMonth::from)
                .or(() -> parsed(month + "-01").map(YearMonth::from))
                .orElse(now);
        if (date.isEmpty() && month.isEmpty()) {
            shown = diary.nearest(now).orElse(now);
        }
        return Html.page(
                request,
                Templates.diary(
                        new MonthView(shown, diary.days(shown)),
                        date.map(DayWords::of).orElse(""),
                        date.isPresent() ? diary.day(date.get()) : List.of(),
                        diary.month(shown)));
    }

    private FacetGroup rising(EntityKind kind, LocalDate day) {
        try {
            return FacetGroup.rising(kind, rising.of(kind, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(CalendarText.parsed(day, LocalDate::parse));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
