package dev.dateline.benchmarks.contest;

/** One way to do the work that is measured. */
public interface Contestant {

    /** What it is, for a person. */
    String name();

    /** Does the work once, on topics of its own; how many articles a second it did. */
    double run(int round) throws InterruptedException;
}
