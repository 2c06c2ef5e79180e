package dev.dateline.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(List.of());

    private static boolean permits(AddressGuard guard, String host) {
        return LiteralAddress.of(host)
                .flatMap(LiteralAddress::address)
                .map(guard::permits)
                .orElse(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f.1",
                "0177.1",
                "017700000001",
                "127.0.0.1.",
                "0",
                "10.1.2.3",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "64:ff9b:1::1",
                "2001:db8::1",
                "2001::1",
                "fec0::1",
                "1.2.3.4.5",
                "256.1.1.1",
                "09.1.1.1",
                "1..1",
                "0x7f000001ffffffff"
            })
    void refusesWhatIsNotOfThePublicInternet(String host) {
        assertThat(permits(GUARD, host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "134744072",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "169.253.0.1",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "::ffff:8.8.8.8",
                "2002:808:808::1"
            })
    void permitsThePublicInternet(String host) {
        assertThat(permits(GUARD, host)).isTrue();
    }

    @Property
    void everySpellingOfANumberMeansTheSame(@ForAll int bits) {
        long number = Integer.toUnsignedLong(bits);
        String dotted = (number >> 24) + "." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);

        assertThat(List.of(
                        Long.toString(number),
                        "0x" + Long.toHexString(number),
                        "0" + Long.toOctalString(number),
                        (number >> 24) + "." + (number & 0xFFFFFF),
                        "0x" + Long.toHexString(number >> 24) + "." + (number >> 16 & 255) + "." + (number & 0xFFFF)))
                .allSatisfy(each -> assertThat(LiteralAddress.of(each)).isEqualTo(LiteralAddress.of(dotted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "10-0-0-5.ip.example", "1.2.3.example", "a.b"})
    void aNameIsNoNumber(String host) {
        assertThat(LiteralAddress.of(host).flatMap(LiteralAddress::address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "10.0.0.0"})
    void permitsNetworksThatWereNamed(String host) {
        AddressGuard allowing = new AddressGuard(List.of(Network.of("10.0.0.0/14"), Network.of("fd00::/8")));

        assertThat(permits(allowing, host)).isTrue();
        assertThat(permits(allowing, "10.4.0.0")).isFalse();
        assertThat(permits(allowing, "fd12::1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "10.0.0.0/33", "10.0.0.0/x", "fd00::/129", ""})
    void saysWhatIsNoNetwork(String written) {
        assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
