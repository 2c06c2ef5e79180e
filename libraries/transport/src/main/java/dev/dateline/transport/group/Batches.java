package dev.dateline.transport.group;

/** What a member does with the partitions that it has in one session. */
public interface Batches extends PartitionListener, AutoCloseable {

    /** Prepares and commits batches; returns when the session is lost or the work is to stop. */
    void work(GroupSession session) throws InterruptedException;

    /** Lets go of all that belongs to the session. */
    @Override
    void close();
}
