package dev.dateline.formats.page;

import dev.dateline.formats.page.body.BodyReader;
import dev.dateline.formats.page.body.Context;
import dev.dateline.formats.page.claim.PageSurvey;
import dev.dateline.formats.page.claim.SelfDescription;
import dev.dateline.formats.page.decode.PageDecoder;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article that a web page holds from the page's bytes. Thread-safe. */
public final class PageReader {

    /**
     * @param mediaType with its parameters, as HTTP gave it
     * @param address that the page was read from
     */
    public PageOutcome read(byte[] bytes, @Nullable String mediaType, @Nullable URI address) {
        String text = PageDecoder.decode(bytes, mediaType);
        Document document = Parser.htmlParser().parseInput(text, address == null ? "" : address.toString());
        SelfDescription self = SelfDescription.of(PageSurvey.of(document), address);
        List<String> paragraphs =
                BodyReader.read(document.body(), new Context(self.headline().orElse(""), self.descriptions()));
        if (paragraphs.isEmpty()) {
            return new NoArticle("no running text");
        }
        return new Page(
                self.headline().orElse(null),
                self.authors().names(),
                self.authors().line(),
                self.published().orElse(null),
                paragraphs,
                null,
                self.language().orElse(null),
                self.canonical().orElse(null),
                self.site().orElse(null));
    }
}
