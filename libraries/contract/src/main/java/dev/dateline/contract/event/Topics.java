package dev.dateline.contract.event;

/** The topics' default names; a service's configuration may give others. */
public final class Topics {

    public static final String ARTICLES = "news.articles";
    public static final String ENRICHED = "news.articles.enriched";
    public static final String REJECTED = "news.articles.rejected";
    public static final String POSITIONS = "news.sources.positions";
    public static final String VERSIONS = "news.articles.versions";

    /** Partitions of every topic unless configured otherwise. */
    public static final int PARTITIONS = 6;

    private Topics() {}
}
