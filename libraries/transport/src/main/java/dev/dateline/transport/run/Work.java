package dev.dateline.transport.run;

/** What a service does until it is asked to stop; it deals itself with all failures that may pass. */
public interface Work {

    /** Works until {@link #stop()} was called or nothing more can be done. */
    Ending run() throws InterruptedException;

    /** Asks, from any thread, to end soon. */
    void stop();
}
