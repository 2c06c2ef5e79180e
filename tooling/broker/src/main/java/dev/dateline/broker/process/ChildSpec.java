package dev.dateline.broker.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to start as a child JVM.
 *
 * @param name what people call it
 * @param jvmArguments options for the JVM
 * @param classPath jars and folders, as the JVM takes them; {@link Tether} is added
 * @param mainClass whose {@code main} to run
 * @param arguments its arguments
 * @param environment added to this process's own
 * @param output the file that standard output and error are appended to
 */
public record ChildSpec(
        String name,
        List<String> jvmArguments,
        List<String> classPath,
        String mainClass,
        List<String> arguments,
        Map<String, String> environment,
        Path output) {

    /** What is made of words must not depend on the operator's: in Turkish, the capital of i is no I, and Kafka ends. */
    private static final List<String> LANGUAGE = List.of("-Duser.language=en", "-Duser.country=US");

    public ChildSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mainClass, "mainClass");
        Objects.requireNonNull(output, "output");
        jvmArguments = List.copyOf(jvmArguments);
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /**
     * The command line. A shell goes first, only to have the child ignore the terminal's Ctrl-C and hang-up: the parent
     * gets these too, and ends its children in order.
     */
    List<String> command() {
        List<String> classes = new ArrayList<>(classPath);
        classes.add(CodeLocation.of(Tether.class).toString());
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", name));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LANGUAGE);
        command.addAll(HugePages.jvmArguments());
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classes), Tether.class.getName(), mainClass));
        command.addAll(arguments);
        return command;
    }
}
