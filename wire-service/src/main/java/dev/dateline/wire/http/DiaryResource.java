package dev.dateline.wire.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.wire.index.Summary;
import dev.dateline.wire.query.QueryProblem;
import dev.dateline.wire.search.Diary;
import dev.dateline.wire.search.DiaryEntry;
import dev.dateline.wire.search.NameCount;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the articles say will happen, by month and by day. */
@Path("/v1/diary")
public class DiaryResource {

    private final Diary diary;
    private final Clock clock = Clock.systemUTC();

    DiaryResource(Diary diary) {
        this.diary = diary;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.JSON})
    @Operation(summary = "The coming days that articles name: of a month how many, of a day which")
    public Response diary(
            @Parameter(description = "2025-01; unless told, this month or the nearest with entries")
                    @QueryParam("month")
                    @Nullable
                    String month,
            @Parameter(description = "2025-01-20") @QueryParam("day") @Nullable String day,
            @Context Request request)
            throws QueryProblem, IOException {
        if (day != null) {
            LocalDate date = Parameters.parsed("day", day, LocalDate::parse);
            return Answers.json(request, new Day(date.toString(), entries(diary.day(date))));
        }
        YearMonth named = month == null ? YearMonth.now(clock) : Parameters.parsed("month", month, YearMonth::parse);
        YearMonth shown = month == null ? diary.nearest(named).orElse(named) : named;
        List<NameCount> days = diary.days(shown).entrySet().stream()
                .map(each -> new NameCount(each.getKey().toString(), each.getValue()))
                .toList();
        return Answers.json(request, new Month(shown.toString(), days, entries(diary.month(shown))));
    }

    private static List<Entry> entries(List<DiaryEntry> entries) {
        return entries.stream().map(Entry::of).toList();
    }

    /**
     * A month of the diary.
     *
     * @param month the month
     * @param days the days that are named, with the number of articles
     * @param spans what is said of weeks and other spans that begin in it
     */
    public record Month(String month, List<NameCount> days, List<Entry> spans) {}

    /**
     * A day of the diary.
     *
     * @param day the day
     * @param entries what is said of it
     */
    public record Day(String day, List<Entry> entries) {}

    /**
     * What an article says of coming days.
     *
     * @param from the first day
     * @param to the last day
     * @param date the date as the article has it
     * @param sentence the sentence that it stands in
     * @param article the article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(String from, String to, String date, String sentence, Summary article) {

        static Entry of(DiaryEntry entry) {
            return new Entry(
                    entry.days().first().toString(),
                    entry.days().last().toString(),
                    entry.text(),
                    entry.before() + entry.text() + entry.after(),
                    Summary.of(entry.article()));
        }
    }
}
