package dev.dateline.contract.event;

/** The consumer groups' default names, which transactional ids begin with; configuration may give others. */
public final class Groups {

    public static final String INGEST = "dateline-ingest";
    public static final String ENRICH = "dateline-enrich";
    public static final String WIRE = "dateline-wire";

    private Groups() {}
}
