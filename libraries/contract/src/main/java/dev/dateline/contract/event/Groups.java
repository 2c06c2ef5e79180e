package dev.dateline.contract.event;

/** The consumer groups' default names, which the services' transactional ids begin with; their configuration may give others. */
public final class Groups {

    public static final String INGEST = "dateline-ingest";
    public static final String ENRICH = "dateline-enrich";

    private Groups() {}
}
