/**
 * Writes the JSON schemas of the report and the record to docs/schemas/, from the types that the code makes them by; with
 * `--check` it only tells whether they are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'schemas');
const types = join(root, 'scripts', 'schema-types.ts');

/** The generator writes draft 7; the words that it uses mean the same in draft 2020-12, but for their place. @param {string} type */
function schemaOf(type) {
  const generator = createGenerator({
    ...{ path: types, tsconfig: join(root, 'tsconfig.json'), type },
    ...{ topRef: false, additionalProperties: false, skipTypeCheck: true },
  });
  const { definitions, ...schema } = generator.createSchema(type);
  return { ...schema, $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: definitions };
}

/** @param {string} name @param {string} title @param {string} type */
async function write(name, title, type) {
  const file = `${name}.schema.json`;
  const text = JSON.stringify({ $id: file, title, ...schemaOf(type) }).replaceAll(
    '"#/definitions/',
    '"#/$defs/',
  );
  const schema = await format(text, { parser: 'json', printWidth: 110 });
  const path = join(folder, file);
  if (!process.argv.includes('--check')) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, schema);
  } else if (readFileSync(path, 'utf8') !== schema) {
    console.error(`docs/schemas/${file} differs from the types. Run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  }
}

await write('report', 'Report of publish-layer', 'Report');
await write('record', 'A line of a record of publish-layer', 'Record');
