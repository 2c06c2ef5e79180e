/**
 * Faults by kind, each done to the packaged services and a real broker as processes.
 *
 * <p>What comes of it is read by a plain consumer that shares no code with services or commands.
 */
package dev.dateline.stack.fault;
