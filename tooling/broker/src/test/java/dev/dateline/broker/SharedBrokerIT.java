package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class SharedBrokerIT {

    @Test
    void isTheSameForEveryoneWhoAsks() throws Exception {
        String address = SharedBroker.bootstrapServers();

        assertThat(SharedBroker.bootstrapServers()).isEqualTo(address);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }
}
