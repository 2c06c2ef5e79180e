/**
 * The pages that entries link to, and what a process has to ask the web with: {@link dev.dateline.fetch.page.Web}, of which there is one
 * for all that it reads, so that no host is asked by two at a time. Safe to be used by many threads, which it blocks.
 */
@NullMarked
package dev.dateline.fetch.page;

import org.jspecify.annotations.NullMarked;
