/**
 * How gently hosts are asked: one request at a time, with a pause between, and not while a host asks for quiet. Safe to be used by
 * many threads, which it blocks.
 */
@NullMarked
package dev.dateline.fetch.pace;

import org.jspecify.annotations.NullMarked;
