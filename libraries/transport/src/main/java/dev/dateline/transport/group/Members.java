package dev.dateline.transport.group;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;

/** The members that a group has, as its coordinator says: those that are alive, and those that are silent for less than the session timeout. */
final class Members {

    private Members() {}

    /**
     * The members with that {@code group.instance.id}, of which there is one at the most; none where there is no such group.
     *
     * @throws KafkaException where the coordinator does not say
     */
    static Stream<MemberDescription> named(String name, String group, Admin admin) {
        try {
            return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                    .filter(each -> each.groupInstanceId().filter(name::equals).isPresent());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Stream.empty();
            }
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
