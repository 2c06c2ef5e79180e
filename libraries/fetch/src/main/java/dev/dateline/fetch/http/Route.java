package dev.dateline.fetch.http;

import java.util.Optional;

/**
 * How an answer was reached.
 *
 * @param address that answered
 * @param moved where permanent redirects led, before any other (RFC 9110, section 15.4); none from {@code https} to {@code http}
 */
public record Route(String address, Optional<String> moved) {}
