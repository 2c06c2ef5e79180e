package dev.dateline.fetch.http;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Addresses that begin with the same bits.
 *
 * @param prefix an address of it, in hexadecimal
 * @param bits how many of its bits all have in common
 */
public record Network(String prefix, int bits) {

    private static final HexFormat HEX = HexFormat.of();

    /**
     * A network as it is written, such as {@code 10.0.0.0/8}; a single address is one of itself alone.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Network of(String written) {
        int slash = written.indexOf('/');
        String address = slash < 0 ? written : written.substring(0, slash);
        byte[] bytes = LiteralAddress.of(address)
                .flatMap(LiteralAddress::address)
                .map(InetAddress::getAddress)
                .orElseThrow(() -> new IllegalArgumentException("no address: " + written));
        int all = bytes.length * Byte.SIZE;
        int bits = slash < 0 ? all : bits(written.substring(slash + 1)).orElse(-1);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("no network: " + written);
        }
        return new Network(HEX.formatHex(bytes), bits);
    }

    private static Optional<Integer> bits(String written) {
        return written.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    /** Whether an address is one of it. */
    public boolean contains(InetAddress address) {
        byte[] own = HEX.parseHex(prefix);
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
