/** Watches from outside the data path whether Kafka answers and the topics are as they should be. */
@NullMarked
package dev.dateline.transport.broker;

import org.jspecify.annotations.NullMarked;
