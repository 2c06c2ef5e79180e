// Reads COUNT records of TOPIC from its beginning, read-committed, and writes a line of JSON for each.
// Usage: node read.mjs BOOTSTRAP TOPIC COUNT
import { Kafka, logLevel } from 'kafkajs';

const [bootstrap, topic, count] = process.argv.slice(2);
const wanted = Number(count);
const kafka = new Kafka({ clientId: 'clients-check', brokers: [bootstrap], logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `clients-check-${process.pid}`, readUncommitted: false });
let read = 0;

const end = async (code) => {
  await consumer.disconnect();
  process.exit(code);
};

setTimeout(() => {
  console.error(`kafkajs read ${read} of ${wanted} records in 60 s`);
  end(1);
}, 60_000);

await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ partition, message }) => {
    const headers = Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
    const value = message.value.toString();
    console.log(JSON.stringify({ partition, offset: Number(message.offset), key: message.key.toString(), headers, value }));
    if (++read === wanted) {
      setImmediate(() => end(0));
    }
  },
});
