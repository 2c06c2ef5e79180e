/**
 * Addresses of the web as documents write them: relative, in other scripts, with spaces, and wrong.
 *
 * <p>Pure functions; nothing is resolved or fetched.
 */
@NullMarked
package dev.dateline.formats.address;

import org.jspecify.annotations.NullMarked;
