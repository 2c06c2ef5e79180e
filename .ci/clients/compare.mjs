// Compares what kcat read (its -J output) with what kafkajs read, and checks what every record must have.
// Usage: node compare.mjs KCAT_FILE KAFKAJS_FILE TYPE   (TYPE: the ce_type that each has, or - for none)
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const [kcatFile, kafkajsFile, type] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const byPlace = (a, b) => a.partition - b.partition || a.offset - b.offset;

const pairs = (list) => {
  const headers = {};
  for (let i = 0; i < list.length; i += 2) {
    headers[list[i]] = list[i + 1];
  }
  return headers;
};

const fromKcat = lines(kcatFile)
  .map(({ partition, offset, key, headers, payload }) => ({ partition, offset, key, headers: pairs(headers ?? []), value: payload }))
  .sort(byPlace);
const fromKafkajs = lines(kafkajsFile).sort(byPlace);

assert.ok(fromKcat.length > 0, 'kcat read nothing');
assert.deepEqual(fromKafkajs, fromKcat);
for (const { key, headers, value } of type === '-' ? [] : fromKcat) {
  assert.equal(headers.ce_specversion, '1.0');
  assert.equal(headers.ce_type, type);
  assert.equal(headers['content-type'], 'application/json');
  const article = JSON.parse(value);
  assert.equal(article.uri, key);
  assert.equal(headers.ce_id, `${article.uri}#${article.version}`);
}
console.log(`kcat and kafkajs read the same ${fromKcat.length} records, headers included`);
