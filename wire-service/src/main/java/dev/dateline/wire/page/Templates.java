package dev.dateline.wire.page;

import dev.dateline.wire.index.Summary;
import dev.dateline.wire.search.DiaryEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages' templates, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {

    private Templates() {}

    static native TemplateInstance stream(List<Summary> articles, List<FacetGroup> facets);

    static native TemplateInstance search(
            String query,
            List<OrderLink> orders,
            String problem,
            String total,
            List<Summary> articles,
            List<FacetGroup> facets,
            String next,
            String feed);

    static native TemplateInstance article(ArticleView article);

    static native TemplateInstance diary(
            MonthView month, String dayTitle, List<DiaryEntry> day, List<DiaryEntry> spans);

    /** {@code source} is that whose documents are told, empty where all sources are. */
    static native TemplateInstance sources(String source, List<SourceRow> rows);

    static native TemplateInstance rejected(String reason, int total, List<RejectedRow> rows, List<FacetGroup> facets);

    static native TemplateInstance missing();
}
