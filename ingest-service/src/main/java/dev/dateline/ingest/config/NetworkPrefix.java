package dev.dateline.ingest.config;

import dev.dateline.fetch.http.Network;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a network. */
public final class NetworkPrefix implements Converter<Network> {

    private static final long serialVersionUID = 1;

    @Override
    public Network convert(String value) {
        try {
            return Network.of(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "allowed are networks such as 10.1.0.0/16 or fd00::/8, and addresses, parted by commas", e);
        }
    }
}
