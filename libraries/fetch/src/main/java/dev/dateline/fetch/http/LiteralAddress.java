package dev.dateline.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A host that is written as a number, in any of the forms that some resolver takes: decimal, octal, hexadecimal, short ones (WHATWG
 * URL, section 3.5), IPv6 in brackets or without.
 *
 * @param address what it means; empty where it looks like a number and means none
 */
record LiteralAddress(Optional<InetAddress> address) {

    private static final int PARTS = 4;
    private static final LiteralAddress WRONG = new LiteralAddress(Optional.empty());

    /** The number that a host is written as; empty where it is a name. */
    static Optional<LiteralAddress> of(String host) {
        if (host.indexOf(':') >= 0) {
            return Optional.of(version6(host));
        }
        String[] parts = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
        return isNumber(parts[parts.length - 1]) ? Optional.of(version4(parts)) : Optional.empty();
    }

    private static boolean isNumber(String part) {
        return part.matches("[0-9]+|0[xX][0-9a-fA-F]*");
    }

    private static LiteralAddress version4(String[] parts) {
        if (parts.length > PARTS) {
            return WRONG;
        }
        long all = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            long most = last ? 1L << (Byte.SIZE * (PARTS - i)) : 1L << Byte.SIZE;
            long value = number(parts[i]);
            if (value < 0 || value >= most) {
                return WRONG;
            }
            all |= last ? value : value << (Byte.SIZE * (PARTS - 1 - i));
        }
        return at(new byte[] {(byte) (all >> 24), (byte) (all >> 16), (byte) (all >> 8), (byte) all});
    }

    /** What a part means; -1 where it is no number. */
    private static long number(String part) {
        if (!isNumber(part) || part.length() > 16) {
            return -1;
        }
        boolean hexadecimal = part.length() > 1 && (part.charAt(1) == 'x' || part.charAt(1) == 'X');
        boolean octal = !hexadecimal && part.length() > 1 && part.charAt(0) == '0';
        String digits = hexadecimal ? part.substring(2) : part;
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static LiteralAddress version6(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        String bare = bracketed ? host.substring(1, host.length() - 1) : host;
        if (!bare.matches("[0-9a-fA-F:.]+")) {
            return WRONG;
        }
        try {
            // With these characters alone it is no name, so nothing is asked of a resolver.
            return new LiteralAddress(Optional.of(InetAddress.getByName(bare)));
        } catch (UnknownHostException e) {
            return WRONG;
        }
    }

    private static LiteralAddress at(byte[] bytes) {
        try {
            return new LiteralAddress(Optional.of(InetAddress.getByAddress(bytes)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
