package dev.dateline.formats.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The vocabularies that feeds are written in, told by what their names begin with: versions and slips do not matter. */
public enum Namespace {
    /** The format itself: RSS of any version, Atom, CDF, OPML, a sitemap. */
    OWN,
    /** Atom 0.3 and 1.0: the format itself, or a part of an RSS. */
    ATOM,
    CONTENT,
    DUBLIN_CORE,
    DUBLIN_CORE_TERMS,
    ITUNES,
    MEDIA,
    FEEDBURNER,
    SYNDICATION,
    TOMBSTONES,
    NEWS,
    RDF,
    XHTML,
    /** SVG and MathML. */
    DRAWING,
    XML,
    OTHER;

    private static final String USERLAND = "http://backend.userland.com/rss";
    private static final Map<String, Namespace> ADDRESSES = new HashMap<>();
    private static final Map<String, Namespace> BARE = new HashMap<>();
    private static final Map<String, Namespace> PREFIXES = Map.ofEntries(
            Map.entry("atom", ATOM),
            Map.entry("atom10", ATOM),
            Map.entry("a10", ATOM),
            Map.entry("content", CONTENT),
            Map.entry("dc", DUBLIN_CORE),
            Map.entry("dcterms", DUBLIN_CORE_TERMS),
            Map.entry("itunes", ITUNES),
            Map.entry("media", MEDIA),
            Map.entry("feedburner", FEEDBURNER),
            Map.entry("sy", SYNDICATION),
            Map.entry("at", TOMBSTONES),
            Map.entry("news", NEWS),
            Map.entry("rdf", RDF),
            Map.entry("rss", OWN),
            Map.entry("xhtml", XHTML),
            Map.entry("svg", DRAWING),
            Map.entry("xml", XML));

    static {
        own(
                "http://blogs.law.harvard.edu/tech/rss",
                "http://purl.org/rss/1.0/",
                "http://purl.org/net/rss1.1#",
                "http://my.netscape.com/rdf/simple/0.9/",
                "http://my.netscape.com/publish/formats/rss-0.91",
                "http://channel.netscape.com/rdf/simple/0.9/",
                "http://purl.org/echo/",
                "http://purl.org/pie/",
                "http://www.rssboard.org/rss-specification",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "http://www.google.com/schemas/sitemap/0.84",
                "http://opml.org/spec2",
                "http://purl.org/atom/ns#",
                "http://www.w3.org/2005/atom");
        ADDRESSES.put("http://www.w3.org/2005/Atom", ATOM);
        ADDRESSES.put("http://purl.org/rss/1.0/modules/content/", CONTENT);
        ADDRESSES.put("http://purl.org/dc/elements/1.1/", DUBLIN_CORE);
        ADDRESSES.put("http://purl.org/dc/elements/1.0/", DUBLIN_CORE);
        ADDRESSES.put("http://purl.org/dc/terms/", DUBLIN_CORE_TERMS);
        ADDRESSES.put("http://www.itunes.com/dtds/podcast-1.0.dtd", ITUNES);
        ADDRESSES.put("http://search.yahoo.com/mrss/", MEDIA);
        ADDRESSES.put("http://rssnamespace.org/feedburner/ext/1.0", FEEDBURNER);
        ADDRESSES.put("http://purl.org/rss/1.0/modules/syndication/", SYNDICATION);
        ADDRESSES.put("http://purl.org/atompub/tombstones/1.0", TOMBSTONES);
        ADDRESSES.put("http://www.google.com/schemas/sitemap-news/0.9", NEWS);
        ADDRESSES.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#", RDF);
        ADDRESSES.put("http://www.w3.org/1999/xhtml", XHTML);
        ADDRESSES.put("http://www.w3.org/2000/svg", DRAWING);
        ADDRESSES.put("http://www.w3.org/1998/math/mathml", DRAWING);
        ADDRESSES.put("http://www.w3.org/xml/1998/namespace", XML);
        ADDRESSES.forEach((address, namespace) -> BARE.put(bare(address), namespace));
    }

    /** An address without what it ends in. */
    private static String bare(String address) {
        return address.replaceFirst("[/#]+$", "");
    }

    private static void own(String... addresses) {
        for (String each : addresses) {
            ADDRESSES.put(each, each.contains("atom") ? ATOM : OWN);
        }
    }

    /** What a declared name stands for; schemes and case do not matter. */
    static Namespace of(String address) {
        Namespace exact = ADDRESSES.get(address);
        if (exact != null) {
            return exact;
        }
        String folded = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
        // UserLand gave each version of RSS an address of its own.
        return folded.startsWith(USERLAND) ? OWN : BARE.getOrDefault(bare(folded), OTHER);
    }

    /** What a prefix stands for that was not declared: what everyone means by it. */
    static Namespace ofPrefix(String prefix) {
        return PREFIXES.getOrDefault(prefix, OTHER);
    }

    /** Whether elements of it are those of the format itself. */
    public boolean isOwn() {
        return this == OWN || this == ATOM;
    }
}
