package dev.dateline.torture;

/** Hears how a run goes; from one thread. */
public interface TortureListener {

    /** Something was done to the stack, so many seconds after the beginning. */
    void fault(double seconds, String what, int written, int articles);

    /** Another phase began. */
    void phase(String what);
}
