import { hash } from 'node:crypto';
import type { Configuration } from '../file-facts.ts';
import { formatOf } from './files.ts';
import type { ConfigurationFormat } from './files.ts';
import { readJson } from './json.ts';
import { isPlainSecret } from './plain-secrets.ts';
import { readProperties } from './properties.ts';
import type { ConfigurationValue, ConfigurationReading } from './reading.ts';
import { readYaml } from './yaml.ts';

const READERS: Readonly<Record<ConfigurationFormat, (text: string) => ConfigurationReading>> = {
  JSON: readJson,
  YAML: readYaml,
  properties: readProperties,
};

/**
 * The keys of a configuration file, without their values: those may be secrets, and leave here as digests only.
 * @param path of the file, whose name tells the format
 * @param bytes or why there are none, as the end of a sentence
 * @returns undefined for a file of another format
 */
export function readConfiguration(path: string, bytes: Buffer | string): Configuration | undefined {
  const format = formatOf(path);
  if (!format) return undefined;
  if (typeof bytes === 'string') return { format, repeated: [], secrets: [], unread: bytes };
  const { values, repeated, fault, unread } = read(format, bytes);
  return {
    format,
    ...(fault && { fault }),
    ...(unread !== undefined && { unread }),
    repeated,
    secrets: values.filter(isPlainSecret).map(({ key, line }) => ({ key, line })),
    ...(!fault && unread === undefined && { digests: digestsOf(values) }),
  };
}

function read(format: ConfigurationFormat, bytes: Buffer): ConfigurationReading {
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return READERS[format](text);
  // Java read ISO 8859-1 until version 9, so that a .properties file may be of either.
  if (format === 'properties') return readProperties(bytes.toString('latin1'));
  if (format === 'YAML') return { values: [], repeated: [], unread: 'is not in UTF-8' };
  return { values: [], repeated: [], fault: { line: 1, what: 'is not in UTF-8, which JSON has to be in' } };
}

/** A digest for each key, by which two values can be told apart and not be told; a list is one value. */
function digestsOf(values: readonly ConfigurationValue[]): [key: string, digest: string][] {
  const parts = new Map<string, unknown[]>();
  for (const { key, text, isString, isOverridden } of values) {
    if (isOverridden) continue;
    const whole = key.replace(/(?<=[^[\]])\[\d+\].*$/, '');
    const part = [key, text, isString];
    const known = parts.get(whole);
    if (known) known.push(part);
    else parts.set(whole, [part]);
  }
  return [...parts].map(([key, all]) => [key, hash('sha256', JSON.stringify(all)).slice(0, 16)]);
}
