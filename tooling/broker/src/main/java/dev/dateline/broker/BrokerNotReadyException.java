package dev.dateline.broker;

/** Tells that a broker ended or did not get ready in time, and where its log is. */
public final class BrokerNotReadyException extends RuntimeException {

    BrokerNotReadyException(String message) {
        super(message);
    }
}
