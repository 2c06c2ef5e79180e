/** What enrich lets into its log. */
package dev.dateline.enrich.log;
