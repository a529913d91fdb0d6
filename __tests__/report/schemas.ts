// The published schemas of the report and the record, held against the files of real runs.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv-2020/dist/2020.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true });

function validatorOf(name: string): (value: unknown) => string[] {
  const schema = JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')) as object;
  const isValid = ajv.compile(schema);
  return (value) =>
    isValid(value)
      ? []
      : (isValid.errors ?? []).map(
          (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
        );
}

/** What is wrong with a report by its schema. */
export const reportFaults = validatorOf('report');

const lineFaults = validatorOf('record');

/** What is wrong with the lines of a record by their schema; the rest of a line that a killed run left is none. */
export function recordFaults(text: string): string[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => lineFaults(JSON.parse(line)));
}
