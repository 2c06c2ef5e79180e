package dev.dateline.torture.fault;

/** Hears what is done, in order. */
@FunctionalInterface
public interface FaultListener {

    /** Something was done. */
    void done(String what);
}
