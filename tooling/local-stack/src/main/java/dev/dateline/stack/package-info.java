/**
 * Broker and services as processes, without Docker, and the commands of {@code ./dateline}.
 *
 * <p>{@code process} starts and supervises; {@code health} asks how things are; {@code tail} reads topics; {@code render}
 * writes for people; {@code cli} is the edge. No service's class is used here: their packaged applications are started.
 */
@NullMarked
package dev.dateline.stack;

import org.jspecify.annotations.NullMarked;
