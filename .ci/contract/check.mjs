// Parses the AsyncAPI document, and compiles each flat schema strictly and holds the examples against them.
import fs from 'node:fs';
import { Parser } from '@asyncapi/parser';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const contract = process.argv[2];
const read = (file) => fs.readFileSync(`${contract}/${file}`, 'utf8');

const { document, diagnostics } = await new Parser().parse(read('asyncapi.yaml'), { source: `${contract}/asyncapi.yaml` });
const errors = diagnostics.filter((each) => each.severity === 0);
errors.forEach((each) => console.error(each.path.join('/'), each.message));
if (!document || errors.length > 0) process.exit(1);

const schemas = {};
for (const file of fs.readdirSync(`${contract}/schema/flat`)) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  schemas[file] = ajv.compile(JSON.parse(read(`schema/flat/${file}`)));
}
let held = 0;
for (const file of fs.readdirSync(`${contract}/examples`)) {
  const { headers, value } = JSON.parse(read(`examples/${file}`));
  const validate = schemas[(headers.ce_dataschema ?? '').replace(/.*\//, '')];
  if (!validate) continue;
  if (!validate(value)) {
    console.error(file, validate.errors);
    process.exit(1);
  }
  held++;
}
console.log(`${Object.keys(schemas).length} schemas, ${held} examples`);
if (held < 5) process.exit(1);
