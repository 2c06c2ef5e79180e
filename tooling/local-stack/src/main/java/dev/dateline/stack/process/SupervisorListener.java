package dev.dateline.stack.process;

import java.time.Duration;

/** Hears what becomes of the parts; called by the threads that watch them. */
public interface SupervisorListener {

    /** A process was started. */
    void launched(Part part);

    /** It failed, and is started again after the delay. */
    void failed(Part part, int exitCode, Duration delay);
}
