/**
 * Where bytes come from: {@link dev.dateline.ingest.source.SourceSet} pulls every configured {@link
 * dev.dateline.ingest.source.Source} in turn for batches of items.
 *
 * <p>To add a kind of source, make a package below this one with a {@code Source}, its {@code SourceFactory}, and a {@code
 * SourceKind} that makes that of the configuration, and name the kind in {@code SourceKinds.standard()}. What there is to know:
 *
 * <ul>
 *   <li>A source belongs to the one thread that pulls it and never makes it wait; it reads ahead on threads of its own, bounded,
 *       and rings the bell. Only its state may be read by others.
 *   <li>How far a document was read is a {@link dev.dateline.contract.position.Cursor}, committed in the same transaction as the
 *       items: what is read must follow from the cursor alone, since another process may read on from there.
 *   <li>What reads bytes is a {@link dev.dateline.formats.document.Format}, never the source.
 *   <li>What may pass on another try is tried again and told in the state; what can't is a {@link
 *       dev.dateline.formats.item.RejectedItem} in a batch. A source that throws is opened anew after a pause.
 * </ul>
 *
 * <p>Depends on no framework: no Quarkus, no Kafka.
 */
@NullMarked
package dev.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
