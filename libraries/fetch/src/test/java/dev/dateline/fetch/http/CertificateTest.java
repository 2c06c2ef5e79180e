package dev.dateline.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code http-053} and its like: a certificate that can't be trusted is named as what it is. */
class CertificateTest {

    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private static Path authority;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeAnAuthority() throws Exception {
        keytool(authority.resolve("keys"), "ca", List.of("-ext", "bc:c", "-validity", "30", "-startdate", "-20d"));
    }

    @Test
    void saysThatACertificateExpired() throws Exception {
        assertThat(outcome(signed("news.example", "-10d", "7"), true)).isEqualTo("TLS: certificate expired");
    }

    @Test
    void saysThatACertificateIsNotValidYet() throws Exception {
        assertThat(outcome(signed("news.example", "+3d", "7"), true)).isEqualTo("TLS: certificate not valid yet");
    }

    @Test
    void saysThatACertificateIsOfAnotherHost() throws Exception {
        assertThat(outcome(signed("other.example", "-1d", "7"), true)).isEqualTo("TLS: certificate of another host");
    }

    @Test
    void saysThatACertificateIsOfNobodyWhoIsTrusted() throws Exception {
        assertThat(outcome(signed("news.example", "-1d", "7"), false))
                .isEqualTo("TLS: certificate of nobody who is trusted");
    }

    /** What asking a server with that certificate comes to. */
    private String outcome(KeyStore certificate, boolean trusted) throws Exception {
        SSLContext serving =
                SSLContexts.custom().loadKeyMaterial(certificate, PASSWORD).build();
        SSLContext trusting = trusted
                ? SSLContexts.custom().loadTrustMaterial(store("ca"), null).build()
                : SSLContexts.createDefault();
        InetAddress here = InetAddress.getLoopbackAddress();
        AddressGuard guard = new AddressGuard(List.of(Network.of("127.0.0.1")));
        Duration time = Duration.ofSeconds(20);
        WebSettings settings = new WebSettings(guard, host -> List.of(here), "Dateline/1", time, time);
        try (SSLServerSocket server =
                        (SSLServerSocket) serving.getServerSocketFactory().createServerSocket(0, 5, here);
                WebClient client =
                        new WebClient(new Exchange(settings, trusting), PlayedWeb.NO_TURNS, PlayedWeb.CLOCK)) {
            Thread serves = new Thread(() -> shakeHands(server), "tls-server");
            serves.setDaemon(true);
            serves.start();
            FetchOutcome outcome =
                    client.fetch(Request.of("https://news.example:" + server.getLocalPort() + "/", Request.Kind.FEED));
            return ((FetchOutcome.NoDocument) outcome).reason();
        }
    }

    private static void shakeHands(SSLServerSocket server) {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                socket.startHandshake();
            } catch (IOException e) {
                // The client does not trust it, which is what the test is about.
            }
        }
    }

    /** A certificate of the test's own authority. */
    private KeyStore signed(String host, String start, String days) throws Exception {
        Path keys = Files.copy(authority.resolve("keys"), folder.resolve("keys"));
        keytool(
                keys,
                "leaf",
                List.of("-signer", "ca", "-ext", "san=dns:" + host, "-startdate", start, "-validity", days));
        return store("leaf");
    }

    /** The test's key store without what is not of that alias. */
    private KeyStore store(String alias) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys"))) {
            store.load(in, PASSWORD);
        }
        if (alias.equals("ca")) {
            store.deleteEntry("leaf");
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("ca", store.getCertificate("ca"));
            return trusted;
        }
        store.deleteEntry("ca");
        return store;
    }

    /** Makes a pair of keys of that name, with a certificate. */
    private static void keytool(Path keys, String alias, List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keystore", keys.toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", new String(PASSWORD), "-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-alias", alias, "-dname", "CN=" + alias));
        command.addAll(more);
        Path log = keys.resolveSibling("log-" + alias);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(log))
                .isZero();
    }
}
