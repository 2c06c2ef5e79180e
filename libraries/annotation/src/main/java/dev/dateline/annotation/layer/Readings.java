package dev.dateline.annotation.layer;

import java.util.HashMap;
import java.util.Map;

/** What the layers read from one article, by its type; filled by one thread. */
public final class Readings {

    private final Map<Class<?>, Object> readings = new HashMap<>();

    Readings() {}

    <T> void add(Class<T> output, T reading) {
        readings.put(output, reading);
    }

    /**
     * What one layer read.
     *
     * @throws IllegalArgumentException where no layer so far reads that
     */
    public <T> T get(Class<T> output) {
        T reading = output.cast(readings.get(output));
        if (reading == null) {
            throw new IllegalArgumentException("no layer has read " + output.getSimpleName());
        }
        return reading;
    }
}
