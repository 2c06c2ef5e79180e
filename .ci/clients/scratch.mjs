// Makes a topic with one record that was aborted and one that was committed, or deletes it.
// Usage: node scratch.mjs BOOTSTRAP TOPIC create|delete
import { Kafka, logLevel } from 'kafkajs';

const [bootstrap, topic, action] = process.argv.slice(2);
const kafka = new Kafka({ clientId: 'clients-check', brokers: [bootstrap], logLevel: logLevel.NOTHING });
const admin = kafka.admin();
await admin.connect();

if (action === 'delete') {
  await admin.deleteTopics({ topics: [topic] });
} else {
  await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
  const producer = kafka.producer({ transactionalId: topic, idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  for (const value of ['aborted', 'committed']) {
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: [{ key: value, value, headers: { check: value } }] });
    await (value === 'aborted' ? transaction.abort() : transaction.commit());
  }
  await producer.disconnect();
}
await admin.disconnect();
