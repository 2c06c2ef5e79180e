package dev.dateline.ingest.publish;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A member of the group that is given shares, does one thing, and leaves. */
final class PassingMember {

    private PassingMember() {}

    /** Does it while it is a member that has shares, and is none any more when this returns. */
    static <T> T of(IngestFixture fixture, Function<ConsumerGroupMetadata, T> deed) {
        KafkaConsumer<String, byte[]> member = fixture.clients.member(fixture.name, fixture.name + "-passing");
        try {
            member.subscribe(List.of(fixture.topics.positions()));
            while (member.assignment().isEmpty()) {
                member.poll(Duration.ofMillis(100));
            }
            return deed.apply(member.groupMetadata());
        } finally {
            member.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
    }
}
