package dev.dateline.contract.event;

/** The names of the Kafka headers that a record carries: CloudEvents' binary mode, and ours. */
public final class HeaderNames {

    public static final String CE_SPECVERSION = "ce_specversion";
    /** {@code uri#version}. */
    public static final String CE_ID = "ce_id";

    public static final String CE_SOURCE = "ce_source";
    public static final String CE_TYPE = "ce_type";
    public static final String CE_TIME = "ce_time";
    public static final String CE_SUBJECT = "ce_subject";
    public static final String CE_DATASCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    /** Where an enriched or rejected record comes from: {@code topic-partition-offset}, or a source position. */
    public static final String ORIGIN = "dateline_origin";
    /** Which service rejected: {@code ingest} or {@code enrich}. */
    public static final String STAGE = "dateline_stage";
    /** The wire name of a {@link dev.dateline.contract.rejected.Reason}. */
    public static final String REASON = "dateline_reason";
    /** What was wrong and where, for a person. */
    public static final String DETAIL = "dateline_detail";
    /** The length in bytes of an original that was cut. */
    public static final String LENGTH = "dateline_length";
    /** The SHA-256 of the whole original that was cut. */
    public static final String SHA256 = "dateline_sha256";
    /** {@code true} on an original that was cut. */
    public static final String TRUNCATED = "dateline_truncated";

    private HeaderNames() {}
}
