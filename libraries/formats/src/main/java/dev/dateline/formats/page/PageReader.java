package dev.dateline.formats.page;

import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.page.author.Signature;
import dev.dateline.formats.page.body.BodyReader;
import dev.dateline.formats.page.body.Context;
import dev.dateline.formats.page.body.PageBody;
import dev.dateline.formats.page.claim.PageSurvey;
import dev.dateline.formats.page.claim.SelfDescription;
import dev.dateline.formats.page.claim.Words;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article that a web page holds from the page's bytes. Thread-safe. */
public final class PageReader {

    /** In letters; a body of less gives way to one that the page has only in its metadata. */
    private static final int LEAST_BODY = 200;

    /** In elements. Deeper ones are read as if they stood there; pages that people read have less than 60. */
    private static final int DEEPEST = 150;

    /**
     * The article of a page, or what the page is instead.
     *
     * @param mediaType with its parameters, as HTTP gave it
     * @param address that the page was read from
     */
    public PageOutcome read(byte[] bytes, @Nullable String mediaType, @Nullable URI address) {
        String text = DocumentText.ofPage(bytes, mediaType);
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        PageSurvey survey = PageSurvey.of(document);
        SelfDescription self = SelfDescription.of(survey, address);
        PageBody body = body(document, self);
        Optional<String> against = Verdict.against(survey, self, body, address);
        return against.isPresent() ? new NoArticle(against.get()) : page(self, body);
    }

    private static PageBody body(Document document, SelfDescription self) {
        Set<String> headlines = new HashSet<>(self.headlines());
        self.headline().ifPresent(headlines::add);
        Context context =
                new Context(headlines, self.descriptions(), self.authors().names());
        PageBody seen = BodyReader.read(document.body(), context);
        boolean fuller = seen.letters() < LEAST_BODY
                && String.join("", self.articleBody()).length() > 2 * LEAST_BODY;
        return fuller ? seen.with(self.articleBody()) : seen;
    }

    private static Page page(SelfDescription self, PageBody body) {
        String language = Locale.forLanguageTag(self.language().orElse("en")).getLanguage();
        Signature signature =
                self.authors().sure() ? Signature.NONE : Signature.of(body.header(), body.edges(), language);
        boolean signed = !signature.names().isEmpty();
        return new Page(
                self.headline().orElse(null),
                signed ? signature.names() : self.authors().names(),
                signed ? signature.line() : self.authors().line(),
                self.published().orElse(null),
                body.paragraphs(),
                description(self.descriptions(), body).orElse(null),
                self.language().orElse(null),
                self.canonical().orElse(null),
                self.site().orElse(null));
    }

    /** The first that is not the beginning of a paragraph. */
    private static Optional<String> description(List<String> descriptions, PageBody body) {
        List<String> paragraphs =
                body.paragraphs().stream().limit(5).map(Words::squeezed).toList();
        return descriptions.stream()
                .filter(text -> paragraphs.stream().noneMatch(each -> each.startsWith(Words.squeezed(text))))
                .findFirst();
    }
}
