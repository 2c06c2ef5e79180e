package dev.dateline.connection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;

/** Says what a broker refused, by name, where an exception is a refusal. */
public final class Refusal {

    private static final int CAUSES = 16;

    private Refusal() {}

    /** What was refused, for a person; empty where the exception is none of a refusal. */
    public static Optional<String> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            Optional<String> told = told(cause);
            if (told.isPresent()) {
                return told;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** What was refused, else what the exception says itself and what caused it. */
    public static String describe(Throwable failure) {
        return of(failure).orElseGet(() -> plain(failure));
    }

    private static Optional<String> told(Throwable failure) {
        if (failure instanceof TopicAuthorizationException refused) {
            return Optional.of(named("topic", refused.unauthorizedTopics(), refused));
        }
        if (failure instanceof GroupAuthorizationException refused) {
            return Optional.of(
                    named("group", refused.groupId() == null ? Set.of() : Set.of(refused.groupId()), refused));
        }
        if (failure instanceof TransactionalIdAuthorizationException) {
            return Optional.of("not allowed: " + failure.getMessage());
        }
        if (failure instanceof ClusterAuthorizationException) {
            return Optional.of("not allowed on the cluster: " + failure.getMessage());
        }
        if (failure instanceof SslAuthenticationException) {
            return Optional.of("TLS was refused (ssl.truststore.*, ssl.keystore.*): " + plain(failure));
        }
        return failure instanceof AuthenticationException
                ? Optional.of("the login was refused (sasl.mechanism, sasl.jaas.config): " + failure.getMessage())
                : Optional.empty();
    }

    private static String named(String kind, Set<String> names, KafkaException refused) {
        return names.isEmpty()
                ? "not allowed: " + refused.getMessage()
                : "not allowed: " + kind + " " + String.join(", ", names);
    }

    private static String plain(Throwable failure) {
        boolean wrapper = failure instanceof ExecutionException || failure instanceof CompletionException;
        Throwable told = wrapper && failure.getCause() != null ? failure.getCause() : failure;
        String said = told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
        Throwable cause = told.getCause();
        return cause == null || cause.getMessage() == null || said.contains(cause.getMessage())
                ? said
                : said + ": " + cause.getMessage();
    }
}
