package dev.dateline.stack.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keys with certificates that they signed themselves, and stores of whom to trust, made by the JDK's keytool in a folder.
 *
 * @param folder where they are
 */
record KeyStores(Path folder) {

    static final String PASSWORD = "changeit";

    /** A key with a certificate of that name, for this machine's loopback address. */
    Path key(String name) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".key.p12");
        if (!Files.exists(store)) {
            keytool(
                    store,
                    "-genkeypair",
                    "-alias",
                    name,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-validity",
                    "2",
                    "-ext",
                    "SAN=IP:127.0.0.1,DNS:localhost");
        }
        return store;
    }

    /** A store that trusts those of these names. */
    Path trusting(String name, List<String> trusted) throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".trust.p12");
        for (String each : trusted) {
            Path certificate = folder.resolve(each + ".cer");
            keytool(key(each), "-exportcert", "-alias", each, "-file", certificate.toString());
            keytool(store, "-importcert", "-noprompt", "-alias", each, "-file", certificate.toString());
        }
        return store;
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
    }
}
