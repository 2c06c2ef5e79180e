package dev.dateline.benchmarks.figure;

import java.lang.management.ManagementFactory;

/**
 * What a figure was measured on, and what else went on there.
 *
 * @param processors how many the JVM sees
 * @param java the JVM's version
 * @param load the system's load average over the last minute, from 0 up; below 0 where the system tells none
 */
public record Machine(int processors, String java, double load) {

    /** This machine, now. */
    public static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version", "?"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
