package dev.dateline.wire.http;

import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.Summary;
import dev.dateline.wire.search.Order;
import dev.dateline.wire.search.SearchAnswer;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A search as an Atom feed (RFC 4287).
 *
 * @param base where the wire is
 * @param query what is asked
 * @param order what comes first, and so what its cursors are of
 */
record AtomFeed(URI base, String query, Order order) {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    byte[] write(SearchAnswer<StoredArticle> answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml, answer);
            for (StoredArticle article : answer.articles()) {
                entry(xml, article, Summary.of(article));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, SearchAnswer<StoredArticle> answer) throws XMLStreamException {
        Instant updated = answer.articles().stream()
                .map(each -> each.enriched().article().versionCreated().toInstant())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        text(xml, "id", id("dateline-wire-search:" + query));
        text(xml, "title", query.isEmpty() ? "The wire" : "The wire: " + query);
        text(xml, "updated", updated.truncatedTo(ChronoUnit.SECONDS).toString());
        link(xml, "self", itself(""));
        link(xml, "alternate", base.resolve("/search?q=" + encoded(query)));
        answer.next().ifPresent(next -> link(xml, "next", itself("&cursor=" + next.text())));
    }

    private URI itself(String cursor) {
        String ordered = order == Order.PUBLISHED ? "" : "&order=" + order.word();
        return base.resolve("/v1/search/atom?q=" + encoded(query) + ordered + cursor);
    }

    private void entry(XMLStreamWriter xml, StoredArticle article, Summary summary) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", id(summary.uri()));
        text(xml, "title", summary.headline());
        text(
                xml,
                "updated",
                summary.arrivedAt().toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
        text(
                xml,
                "published",
                summary.publishedAt()
                        .toInstant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        xml.writeStartElement("author");
        String by = article.enriched().completed().by();
        text(xml, "name", by == null ? summary.source() : by);
        xml.writeEndElement();
        link(xml, "alternate", base.resolve("/article?uri=" + encoded(summary.uri())));
        text(xml, "summary", summary.standfirst());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(characters(article.enriched().article().body()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** An IRI, as Atom wants it, that is always the same for the same text. */
    private static String id(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void link(XMLStreamWriter xml, String relation, URI target) {
        try {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", target.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(characters(text));
        xml.writeEndElement();
    }

    /** What XML 1.0 can hold (2.2, Char), the rest as U+FFFD. */
    private static String characters(String text) {
        return text.codePoints()
                .map(each -> each == '\t'
                                || each == '\n'
                                || each == '\r'
                                || (each >= 0x20 && each < 0xD800)
                                || (each >= 0xE000 && each < 0xFFFE)
                                || each >= 0x10000
                        ? each
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
