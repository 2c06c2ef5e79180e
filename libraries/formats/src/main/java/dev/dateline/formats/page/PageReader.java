package dev.dateline.formats.page;

import dev.dateline.formats.page.author.Signature;
import dev.dateline.formats.page.body.Body;
import dev.dateline.formats.page.body.BodyReader;
import dev.dateline.formats.page.body.Context;
import dev.dateline.formats.page.claim.PageSurvey;
import dev.dateline.formats.page.claim.SelfDescription;
import dev.dateline.formats.page.decode.PageDecoder;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
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
        Set<String> headlines = new HashSet<>(self.headlines());
        self.headline().ifPresent(headlines::add);
        Body body = BodyReader.read(document.body(), new Context(headlines, self.descriptions()));
        if (body.paragraphs().isEmpty()) {
            return new NoArticle("no running text");
        }
        Signature signature = self.authors().sure()
                ? Signature.NONE
                : Signature.of(body.header(), body.edges(), self.language().orElse("en").substring(0, 2));
        boolean signed = !signature.names().isEmpty();
        return new Page(
                self.headline().orElse(null),
                signed ? signature.names() : self.authors().names(),
                signed ? signature.line() : self.authors().line(),
                self.published().orElse(null),
                body.paragraphs(),
                null,
                self.language().orElse(null),
                self.canonical().orElse(null),
                self.site().orElse(null));
    }
}
