package dev.dateline.connection;

import java.util.Locale;

/** Which settings no message may tell the value of. */
final class Secrets {

    private static final String HIDDEN = "(not shown)";

    private Secrets() {}

    static boolean is(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return name.contains("password")
                || name.contains("secret")
                || name.contains("jaas")
                || name.contains("credential")
                || name.contains("assertion")
                || name.startsWith("ssl.keystore.key")
                || name.startsWith("ssl.keystore.certificate.chain");
    }

    /** The value in quotation marks, unless it is a secret. */
    static String shown(String key, Object value) {
        return is(key) ? HIDDEN : "\"" + value + "\"";
    }
}
