/** What the wire lets into its log. */
package dev.dateline.wire.log;
