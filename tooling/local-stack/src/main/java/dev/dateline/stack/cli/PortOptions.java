package dev.dateline.stack.cli;

import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.StackException;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The options that choose the ports of a stack. */
final class PortOptions {

    private static final int LARGEST = 65_535;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "The broker's port (default: ${DEFAULT-VALUE}).")
    private int kafka = Ports.DEFAULT.kafka();

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            description = "The HTTP port of ingest (default: ${DEFAULT-VALUE}).")
    private int ingest = Ports.DEFAULT.ingest();

    @Option(
            names = "--enrich-port",
            paramLabel = "PORT",
            description = "The HTTP port of enrich (default: ${DEFAULT-VALUE}).")
    private int enrich = Ports.DEFAULT.enrich();

    @Option(
            names = "--wire-port",
            paramLabel = "PORT",
            description = "The HTTP port of the wire: its page and its API (default: ${DEFAULT-VALUE}).")
    private int wire = Ports.DEFAULT.wire();

    Ports ports() {
        IntStream.of(kafka, ingest, enrich, wire)
                .filter(port -> port < 1 || port > LARGEST)
                .findFirst()
                .ifPresent(port -> {
                    throw new StackException("a port is a number from 1 to " + LARGEST + ", not " + port);
                });
        if (IntStream.of(kafka, ingest, enrich, wire).distinct().count() < 4) {
            throw new StackException(
                    "the four ports must differ: " + kafka + ", " + ingest + ", " + enrich + ", " + wire);
        }
        return new Ports(kafka, ingest, enrich, wire);
    }
}
