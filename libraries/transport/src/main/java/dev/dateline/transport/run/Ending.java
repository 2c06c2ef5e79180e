package dev.dateline.transport.run;

/** Why a service's work ended. */
public enum Ending {
    /** It was asked to. */
    STOPPED(0),
    /** What it was configured with can't be used; 78 is {@code EX_CONFIG} of sysexits. */
    REFUSED(78),
    /** It can't go on; a restart may help. */
    BROKEN(70);

    private final int exitCode;

    Ending(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit status of the process; 70 is {@code EX_SOFTWARE} of sysexits. */
    public int exitCode() {
        return exitCode;
    }
}
