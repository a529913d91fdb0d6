// The official schema of CycloneDX 1.5, as CycloneDX's own library brings it, and the identifiers of SPDX that it knows.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const json = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object;

const SPDX = json('spdx.SNAPSHOT.schema.json') as { enum: string[] };
export const SPDX_IDS: readonly string[] = SPDX.enum;

/** Formats of international names and addresses are more than this version of ajv knows. */
const ajv = new Ajv({ unknownFormats: ['idn-email', 'iri-reference'], logger: false });
// They refer to each other by these names, and call themselves otherwise.
for (const name of ['spdx', 'jsf-0.82']) {
  const file = `${name}.SNAPSHOT.schema.json`;
  ajv.addSchema({ ...json(file), $id: `http://cyclonedx.org/schema/${file}` });
}
const isBom = ajv.compile(json('bom-1.5.SNAPSHOT.schema.json'));

/** What is wrong with a bill of materials by the schema. */
export function faultsOf(bom: unknown): unknown[] {
  return isBom(JSON.parse(JSON.stringify(bom))) ? [] : (isBom.errors ?? []);
}
