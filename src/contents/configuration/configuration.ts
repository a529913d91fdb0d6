import { hash } from 'node:crypto';
import type { Configuration } from '../contents.js';
import { formatOf } from './files.js';
import type { ConfigurationFormat } from './files.js';
import { readJson } from './json.js';
import { isPlainSecret } from './plain-secrets.js';
import { readProperties } from './properties.js';
import type { ConfigurationValue, Reading } from './reading.js';
import { readYaml } from './yaml.js';

const READERS: Readonly<Record<ConfigurationFormat, (text: string) => Reading>> = {
  JSON: readJson,
  YAML: readYaml,
  properties: readProperties,
};

/**
 * What a configuration file says, without its values: those may be secrets, and nobody is told them.
 * @param path of the file, whose name tells the format
 * @param bytes undefined where they are too many, or not at hand
 * @returns undefined for a file of another format
 */
export function readConfiguration(path: string, bytes: Buffer | undefined): Configuration | undefined {
  const format = formatOf(path);
  if (!format) return undefined;
  if (!bytes) return { format, repeated: [], secrets: [] };
  const { values, repeated, fault, isPartial } = read(format, bytes);
  const isWhole = !fault && !isPartial;
  return {
    format,
    ...(fault && { fault }),
    repeated,
    secrets: values.filter(isPlainSecret).map(({ key, line }) => ({ key, line })),
    ...(isWhole && { digests: digestsOf(values) }),
  };
}

function read(format: ConfigurationFormat, bytes: Buffer): Reading {
  const text = bytes.toString('utf8');
  // Java read ISO 8859-1 until version 9, so that a .properties file may be of either.
  const isUtf8 = format === 'properties' || Buffer.from(text, 'utf8').equals(bytes);
  if (isUtf8) return READERS[format](text);
  if (format === 'YAML') return { values: [], repeated: [], isPartial: true };
  return { values: [], repeated: [], fault: { line: 1, what: 'is not in UTF-8, which JSON has to be in' } };
}

/** A digest for each key, by which two values can be told apart and not be told; a list is one value. */
function digestsOf(values: readonly ConfigurationValue[]): [key: string, digest: string][] {
  const parts = new Map<string, unknown[]>();
  for (const { key, text, isString } of values) {
    const whole = key.replace(/(?<=[^[\]])\[\d+\].*$/, '');
    const part = [key, text, isString];
    const known = parts.get(whole);
    if (known) known.push(part);
    else parts.set(whole, [part]);
  }
  return [...parts].map(([key, all]) => [key, hash('sha256', JSON.stringify(all)).slice(0, 16)]);
}
