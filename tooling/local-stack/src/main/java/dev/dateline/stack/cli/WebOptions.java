package dev.dateline.stack.cli;

import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.page.Manners;
import dev.dateline.fetch.page.Web;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that ask the web, as gently as ingest does. */
final class WebOptions {

    /** A person waits. */
    private static final Duration WHOLE = Duration.ofSeconds(30);

    @Option(
            names = "--allow",
            paramLabel = "NETWORK",
            converter = NetworkConverter.class,
            description = "A network that may be asked although it is private, such as 10.1.0.0/16 or 127.0.0.1.")
    private List<Network> allowed = List.of();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Where the keepers of a site find who asks them; it is sent in the user agent.")
    private @Nullable String contact;

    Web open() {
        return Web.open(
                new Manners(allowed, Duration.parse(Manners.PAUSE), Optional.ofNullable(contact), WHOLE),
                Clock.systemUTC());
    }

    /** Reads a network. */
    static final class NetworkConverter implements ITypeConverter<Network> {

        @Override
        public Network convert(String value) {
            try {
                return Network.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("\"" + value + "\" is no network; allowed are such as 10.1.0.0/16");
            }
        }
    }
}
