package dev.dateline.fetch.http;

import java.util.Optional;
import java.util.Set;

/** Why an address is not asked. */
public enum Refusal {
    /** Neither {@code http} nor {@code https}. */
    SCHEME("scheme"),
    /** One that speaks something else. */
    PORT("port"),
    /** None of the public internet, or no address at all. */
    ADDRESS("private address");

    /** Fetch, section 2.9: bad ports. */
    private static final Set<Integer> BAD_PORTS = Set.of(
            0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
            109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
            526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
            3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    private final String what;

    Refusal(String what) {
        this.what = what;
    }

    /** What is against a target before its host is looked up. */
    static Optional<Refusal> of(Target target) {
        if (!target.isWeb()) {
            return Optional.of(SCHEME);
        }
        return BAD_PORTS.contains(target.port()) ? Optional.of(PORT) : Optional.empty();
    }

    /** For a person; the same whatever answers there. */
    @Override
    public String toString() {
        return "refused: " + what;
    }
}
