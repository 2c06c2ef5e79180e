package dev.dateline.broker.process;

/** Says which exit code it was given, and ends with it. */
public final class ExitingProgram {

    private ExitingProgram() {}

    public static void main(String[] arguments) {
        System.out.print("exiting with " + arguments[0] + " for " + System.getenv("DATELINE_PURPOSE") + "\n");
        System.exit(Integer.parseInt(arguments[0]));
    }
}
