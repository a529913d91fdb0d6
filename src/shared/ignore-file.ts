import { isRecord } from './json.ts';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemCode } from './system-code.ts';
import { Problem } from './problem.ts';

/** A kind of file that lists what does not count. */
export interface IgnoreFile {
  /** The input that names it. */
  input: string;
  /** The key of its list. */
  list: string;
  /** Fields that every entry has. */
  required: readonly string[];
  /** Fields that an entry may have; `expires`, of either kind, is a day. */
  optional: readonly string[];
  /** What an entry says, as a sentence. */
  about: string;
  /** A whole file, in backquotes. */
  example: string;
}

/** An entry: its fields, and where it is for a sentence. */
export interface IgnoreEntry {
  fields: Readonly<Record<string, string>>;
  /** `entry 2 of "ignored.json"`. */
  place: string;
}

const MOST_BYTES = 1 << 20;

/**
 * Reads a list of what does not count: JSON in the manner of a VEX document.
 * @param file below the workspace, as the user wrote it
 * @throws Problem where it cannot be read, or an entry is not as the kind says
 */
export function readIgnoreFile(file: string, workspace: string, kind: IgnoreFile): IgnoreEntry[] {
  const content = parsed(file, workspace, kind);
  const list = isRecord(content) ? content[kind.list] : undefined;
  if (!Array.isArray(list)) throw refusal(file, `holds no list "${kind.list}"`, kind);
  return list.map((entry: unknown, index) => {
    const place = `entry ${index + 1} of "${file}"`;
    return { fields: checkedFields(isRecord(entry) ? entry : {}, place, kind), place };
  });
}

function parsed(file: string, workspace: string, kind: IgnoreFile): unknown {
  let text: string;
  try {
    const path = resolve(workspace, file);
    if (statSync(path).size > MOST_BYTES) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(
      `The \`${kind.input}\` "${file}" cannot be read (${systemCode(error)}).`,
      'Check its path, which is below the workspace, and that a step before this one checks out (`uses: actions/checkout`).',
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal(file, 'is no JSON', kind);
  }
}

function refusal(file: string, fault: string, { input, example }: IgnoreFile): Problem {
  return new Problem(`The \`${input}\` "${file}" ${fault}.`, `It is written like this: ${example}.`);
}

function checkedFields(
  entry: Readonly<Record<string, unknown>>,
  place: string,
  { input, required, optional, about, example }: IgnoreFile,
): Record<string, string> {
  const names = [...required, ...optional];
  const refuse = (fault: string, fix: string) => new Problem(`In the \`${input}\`, ${place} ${fault}.`, fix);
  const lacking = names.find((name) => {
    const isThere = Object.hasOwn(entry, name) || required.includes(name);
    return isThere && !isText(entry[name]);
  });
  if (lacking !== undefined) throw refuse(`has no "${lacking}"`, `${about}: ${example}.`);
  const odd = Object.keys(entry).find((name) => !names.includes(name));
  if (odd !== undefined)
    throw refuse(`has "${odd}", which has no meaning`, `An entry has ${names.join(', ')}.`);
  const fields = entry as Record<string, string>;
  const { expires } = fields;
  if (expires === undefined || isDay(expires)) return fields;
  throw refuse(
    `has the date "${expires}"`,
    'Write the last day that it holds as year, month and day: `"expires": "2027-03-31"`.',
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
