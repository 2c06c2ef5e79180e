package dev.dateline.formats.document;

/** What follows for one of the things that may be found. */
@FunctionalInterface
public interface Then<A, T, E extends Exception> {

    T apply(A found) throws E;
}
