package dev.dateline.stack.cli;

import dev.dateline.broker.BrokerNotReadyException;
import dev.dateline.connection.Refusal;
import dev.dateline.stack.process.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** Says in one line why a command failed, where that is no bug. */
final class Failure {

    private Failure() {}

    /** The line; empty where what was thrown is a bug, whose stack tells more. */
    static Optional<String> told(Throwable failure) {
        if (failure instanceof StackException || failure instanceof BrokerNotReadyException) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
        if (failure instanceof UncheckedIOException) {
            return Optional.of(failure.getMessage() + ": " + told((IOException) failure.getCause()));
        }
        if (failure instanceof IOException broken) {
            return Optional.of(told(broken));
        }
        return failure instanceof KafkaException
                ? Optional.of("Kafka: " + Refusal.describe(failure))
                : Optional.empty();
    }

    /** Java says no more than the file's name of the two most frequent. */
    private static String told(IOException broken) {
        if (broken instanceof AccessDeniedException denied) {
            return "there is no permission to use " + denied.getFile();
        }
        if (broken instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        return broken instanceof FileSystemException failed && failed.getReason() == null
                ? failed.getFile() + ": " + failed.getClass().getSimpleName()
                : String.valueOf(broken.getMessage());
    }
}
