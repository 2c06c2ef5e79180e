package dev.dateline.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts a broker, writes down its process id, and waits to be killed. */
final class BrokerParent {

    private BrokerParent() {}

    public static void main(String[] arguments) throws Exception {
        KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(Path.of(arguments[0])));
        Path written = Files.writeString(Path.of(arguments[1] + ".new"), Long.toString(broker.pid()));
        Files.move(written, Path.of(arguments[1]));
        new CountDownLatch(1).await();
    }
}
