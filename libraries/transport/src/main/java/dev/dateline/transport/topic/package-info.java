/** The topics a service needs: made where they are missing, left as they are where they exist, and checked. */
@NullMarked
package dev.dateline.transport.topic;

import org.jspecify.annotations.NullMarked;
