package dev.dateline.broker.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs a program's {@code main} and ends this JVM when the one that started it is gone.
 *
 * <p>Standard input is a pipe that the parent holds open and never writes to: it ends when the parent does, however that
 * came about. The JVM then exits in an orderly way, and without further ado where that takes longer than
 * {@value #ORDERLY_EXIT_MILLIS} ms.
 */
public final class Tether {

    static final long ORDERLY_EXIT_MILLIS = 10_000;

    private static final int TERMINATED = 143;

    private Tether() {}

    /**
     * Runs the program that the arguments name.
     *
     * @param arguments the name of its main class, then its own arguments
     */
    public static void main(String[] arguments) throws Throwable {
        Thread watch = new Thread(Tether::exitWithParent, "tether");
        watch.setDaemon(true);
        watch.start();
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) own);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes here; what comes all the same means nothing.
            }
        } catch (IOException e) {
            // A pipe that can't be read has no parent at its other end either.
        }
        Thread halt = new Thread(Tether::haltLater, "tether-halt");
        halt.setDaemon(true);
        halt.start();
        System.exit(TERMINATED);
    }

    private static void haltLater() {
        try {
            Thread.sleep(ORDERLY_EXIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(TERMINATED);
    }
}
