package dev.dateline.stack.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The commands of a command, of which {@link Commands} makes the named one alone.
 *
 * <p>Picocli makes all that its own annotation names, which takes longer than to annotate a short text.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Subcommands {
    Class<?>[] value();
}
