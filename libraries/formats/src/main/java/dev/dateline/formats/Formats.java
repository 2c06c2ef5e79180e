package dev.dateline.formats;

import dev.dateline.formats.bytes.GzipStream;
import dev.dateline.formats.bytes.KnownBytes;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.Growth;
import dev.dateline.formats.encoding.WideEncoding;
import dev.dateline.formats.feed.Feed;
import dev.dateline.formats.json.JsonDocument;
import dev.dateline.formats.json.Ndjson;
import dev.dateline.formats.opaque.Opaque;
import dev.dateline.formats.page.WebPage;
import dev.dateline.formats.sitemap.Sitemap;
import dev.dateline.formats.text.DatedText;
import dev.dateline.formats.wide.WideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats that are read, in the order in which they are asked whether a document is theirs.
 *
 * <p>Immutable.
 */
public final class Formats {

    private static final Formats STANDARD = new Formats(
            List.of(new Sitemap(), new Feed(), new WebPage(), new JsonDocument(), new Ndjson(), new DatedText()));

    private final List<Format> formats;

    private Formats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** All that Dateline reads. */
    public static Formats standard() {
        return STANDARD;
    }

    /** These and one more, which is asked first. */
    public Formats with(Format format) {
        List<Format> more = new ArrayList<>(List.of(format));
        more.addAll(formats);
        return new Formats(more);
    }

    /** The format that a document's name alone tells. */
    public Optional<Format> named(String document) {
        String extension = DocumentHead.extension(document);
        return formats.stream()
                .filter(format -> format.extensions().contains(extension))
                .findFirst();
    }

    /** Whether a document of that name can be read line by line while it is written; one that is packed can't. */
    public boolean isLog(String document) {
        return !DocumentHead.saysGzip(document)
                && named(document)
                        .filter(format -> format.growth() == Growth.LOG)
                        .isPresent();
    }

    /**
     * Whether a document is packed with gzip: its name says so and it is not empty, or its name tells a format and its first
     * bytes are gzip's all the same.
     *
     * @param first its first bytes as they are stored, at least two where there are so many
     */
    public boolean isPacked(String document, byte[] first) {
        return first.length > 0
                && (DocumentHead.saysGzip(document)
                        || (named(document).isPresent() && GzipStream.isMagic(first, first.length)));
    }

    /** The format of a document; one that takes it as a whole and rejects it where none reads it. */
    public Format of(DocumentHead head) {
        return formats.stream()
                .filter(format -> format.recognises(head))
                .findFirst()
                .map(format -> format.mayHoldNul() ? format : ofText(format, head))
                .orElseGet(() -> Opaque.unknown(endings()));
    }

    private static Format ofText(Format format, DocumentHead head) {
        Optional<Format> wide = WideEncoding.of(head.first()).map(encoding -> new WideText(format, encoding));
        return wide.orElseGet(() -> head.isBinary() ? Opaque.binary(KnownBytes.name(head.first())) : format);
    }

    private String endings() {
        return Stream.concat(
                        formats.stream()
                                .flatMap(format -> format.extensions().stream())
                                .sorted(),
                        Stream.of(".gz"))
                .collect(Collectors.joining(", "));
    }
}
