package dev.dateline.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerProbeTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    /** What Kafka answers to the request for its versions: length, correlation, no error, one key. */
    private static final String VERSIONS = "00000010" + "00000007" + "0000" + "00000001" + "001200000004";

    @ParameterizedTest
    @CsvSource({
        // An alert, as the JDK's TLS sends it, and the beginning of a handshake.
        "15030300020246, TLS, 'set security.protocol to SSL'",
        "1603010200, TLS, 'set security.protocol to SSL'",
        "485454502f312e3120343030, NO_KAFKA, no Kafka",
        "7fffffff00000007, NO_KAFKA, no Kafka",
        "0000001000000008000000000001001200000004, NO_KAFKA, no Kafka",
    })
    void tellsWhatAPortIsByItsFirstBytes(String hex, Listener expected, String advice) throws IOException {
        try (Played port = new Played(hex)) {
            assertThat(new ListenerProbe(PATIENCE).probe(port.address())).isEqualTo(expected);
            assertThat(ClientSettings.plain(port.address().toString()).objection(PATIENCE))
                    .hasValueSatisfying(objection -> assertThat(objection).contains(advice));
        }
    }

    @Test
    void givesUpOnAPortThatSaysNothing() throws IOException {
        try (Played mute = new Played()) {
            assertThat(new ListenerProbe(PATIENCE).probe(mute.address())).isEqualTo(Listener.MUTE);
        }
    }

    @Test
    void tellsAKafkaThatAsksForALoginFromOneThatDoesNot() throws IOException {
        try (Played open = new Played(VERSIONS, VERSIONS);
                Played closed = new Played(VERSIONS, "")) {
            ListenerProbe probe = new ListenerProbe(PATIENCE);

            assertThat(probe.probe(open.address())).isEqualTo(Listener.PLAIN);
            assertThat(probe.probe(closed.address())).isEqualTo(Listener.LOGIN);
        }
    }

    @Test
    void tellsThatNobodyListensAndThatNoHostIsKnown() throws IOException {
        Address free;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = new Address("127.0.0.1", gone.getLocalPort());
        }

        assertThat(new ListenerProbe(PATIENCE).probe(free)).isEqualTo(Listener.NOBODY);
        assertThat(new ListenerProbe(PATIENCE).probe(new Address("no-such-host.invalid", 9092)))
                .isEqualTo(Listener.UNKNOWN_HOST);
    }

    @Test
    void letsNoClientWithoutTlsNearAPortWithTlsAmongOthers() throws IOException {
        try (Played open = new Played(VERSIONS, VERSIONS);
                Played tls = new Played("15030300020246")) {
            ClientSettings both = ClientSettings.plain(open.address() + "," + tls.address());

            assertThat(both.objection(PATIENCE))
                    .hasValueSatisfying(each -> assertThat(each).contains("TLS"));
        }
    }

    /** A port that answers each request with the next of these bytes; with none it closes, after the last it is silent. */
    private static final class Played implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final String[] answers;

        Played(String... answers) throws IOException {
            this.answers = answers;
            Thread thread = new Thread(this::serve, "played-port");
            thread.setDaemon(true);
            thread.start();
        }

        Address address() {
            return new Address("127.0.0.1", server.getLocalPort());
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    answer(socket);
                } catch (IOException e) {
                    // The probe has seen enough, or the test is over.
                }
            }
        }

        private void answer(Socket socket) throws IOException {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            for (String answer : answers) {
                in.readNBytes(14);
                if (answer.isEmpty()) {
                    return;
                }
                out.write(HexFormat.of().parseHex(answer));
                out.flush();
            }
            var unused = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
