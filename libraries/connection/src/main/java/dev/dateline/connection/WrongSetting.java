package dev.dateline.connection;

/**
 * A setting that no client can be made with.
 *
 * @param key in Kafka's own words
 * @param value as it was given; of a secret only that it is one
 * @param cause why it can't be used, and what would do
 */
public record WrongSetting(String key, String value, String cause) {

    /** In one line, with the key after that prefix: {@code kafka.} where the settings are a service's. */
    public String under(String prefix) {
        return prefix + key + " is " + value + ": " + cause;
    }
}
