/** What ingest lets into its log. */
package dev.dateline.ingest.log;
