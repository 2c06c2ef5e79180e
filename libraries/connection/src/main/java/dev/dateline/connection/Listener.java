package dev.dateline.connection;

/** What is found at an address where a Kafka should be. */
public enum Listener {
    /** Nobody knows an address of the host. */
    UNKNOWN_HOST("no address is known of the host"),
    /** Nothing listens. */
    NOBODY("nothing listens there"),
    /** The connection stays open and nothing comes back in time. */
    MUTE(
            "it takes connections and says nothing: is it a Kafka, is it overloaded, does something in between hold it back?"),
    /** The connection is closed before anything comes back. */
    CLOSES("it closes the connection at once: is it a Kafka, and is security.protocol what it speaks?"),
    /** It wants TLS. */
    TLS("it speaks TLS: set security.protocol to SSL, or to SASL_SSL where it asks for a login"),
    /** A Kafka that wants a login, without TLS. */
    LOGIN("it asks for a login: set security.protocol to SASL_PLAINTEXT, and sasl.mechanism and sasl.jaas.config"),
    /** A Kafka that asks for nothing. */
    PLAIN("it speaks no TLS: set security.protocol to PLAINTEXT, or to SASL_PLAINTEXT where it asks for a login"),
    /** Something else. */
    NO_KAFKA("it is no Kafka");

    private final String trouble;

    Listener(String trouble) {
        this.trouble = trouble;
    }

    /** What to tell where this was not expected. */
    String trouble() {
        return trouble;
    }

    /** Whether a client of that {@code security.protocol} may be let near it. */
    boolean suits(String protocol) {
        boolean tls = protocol.endsWith("SSL");
        return switch (this) {
            case UNKNOWN_HOST, NOBODY, MUTE, NO_KAFKA -> false;
            case TLS, CLOSES -> tls;
            case LOGIN -> !tls && protocol.startsWith("SASL");
            case PLAIN -> !tls;
        };
    }
}
