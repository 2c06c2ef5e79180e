/**
 * A small web on this machine: a server for tests, which answers whatever it is told to, and one for the demo, which serves a folder.
 *
 * <p>Listens on loopback alone. Knows nothing else of ours.
 */
@NullMarked
package dev.dateline.web;

import org.jspecify.annotations.NullMarked;
