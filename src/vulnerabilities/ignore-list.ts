import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Vulnerability } from '../checks/vulnerabilities.js';
import { systemCode } from '../layer/unreadable.js';
import { Problem } from '../problem.js';
import { matchesGlob } from '../rollout/glob.js';

/** A vulnerability that does not count for now, and why. */
export interface Ignored {
  /** `CVE-2023-43804`. */
  id: string;
  /** A purl, with a version or without, or a pattern of purls. */
  package: string;
  reason: string;
  /** The last day that it holds, `2027-03-31`. */
  expires: string;
}

const FIELDS = ['id', 'package', 'reason', 'expires'] as const;
const MOST_BYTES = 1 << 20;

const EXAMPLE =
  '`{ "vulnerabilities": [{ "id": "CVE-2023-43804", "package": "pkg:pypi/urllib3@1.26.*", "reason": "…", "expires": "2027-03-31" }] }`';

/**
 * Reads the list of vulnerabilities that do not count: JSON in the manner of a VEX document.
 * @param file below the workspace, as the user wrote it
 * @throws Problem where it cannot be read, or an entry is without a reason or a date
 */
export function readIgnoreList(file: string, workspace: string): Ignored[] {
  const list = fieldsOf(parsed(file, workspace))['vulnerabilities'];
  if (!Array.isArray(list)) throw refusal(file, 'holds no list "vulnerabilities"');
  return list.map((entry: unknown, index) => checked(entry, `entry ${index + 1} of "${file}"`));
}

function parsed(file: string, workspace: string): unknown {
  let text: string;
  try {
    const path = resolve(workspace, file);
    if (statSync(path).size > MOST_BYTES) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Problem(
      `The \`vulnerability-ignore-file\` "${file}" cannot be read (${systemCode(error)}).`,
      'Check its path, which is below the workspace, and that a step before this one checks out (`uses: actions/checkout`).',
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal(file, 'is no JSON');
  }
}

function refusal(file: string, fault: string): Problem {
  return new Problem(
    `The \`vulnerability-ignore-file\` "${file}" ${fault}.`,
    `It is written like this: ${EXAMPLE}.`,
  );
}

function checked(entry: unknown, where: string): Ignored {
  const fields = fieldsOf(entry);
  for (const name of FIELDS) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw new Problem(
      `In the \`vulnerability-ignore-file\`, ${where} has no "${name}".`,
      `Each entry says which vulnerability of which package does not count, why, and until when: ${EXAMPLE}.`,
    );
  }
  const odd = Object.keys(fields).find((name) => !(FIELDS as readonly string[]).includes(name));
  if (odd !== undefined) {
    throw new Problem(
      `In the \`vulnerability-ignore-file\`, ${where} has "${odd}", which has no meaning.`,
      `An entry has ${FIELDS.join(', ')}.`,
    );
  }
  const { id = '', package: name = '', reason = '', expires = '' } = fields as Record<string, string>;
  if (!isDay(expires)) {
    throw new Problem(
      `In the \`vulnerability-ignore-file\`, ${where} has the date "${expires}".`,
      'Write the last day that it holds as year, month and day: `"expires": "2027-03-31"`.',
    );
  }
  return { id, package: name, reason, expires };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

/** Vulnerabilities by whether they count. */
export interface Sorted {
  counting: Vulnerability[];
  ignored: Vulnerability[];
  /** Entries that do not hold any more, and would have made a difference. */
  expired: Ignored[];
  /** Entries that no vulnerability of this layer is about. */
  unused: Ignored[];
}

/**
 * Holds vulnerabilities against a list of those that do not count.
 * @param today `2026-11-23`
 */
export function sortOut(known: readonly Vulnerability[], list: readonly Ignored[], today: string): Sorted {
  const valid = list.filter(({ expires }) => expires >= today);
  const isIgnored = (one: Vulnerability) => valid.some((entry) => isAbout(entry, one));
  const counting = known.filter((one) => !isIgnored(one));
  return {
    counting,
    ignored: known.filter(isIgnored),
    expired: list.filter((entry) => entry.expires < today && counting.some((one) => isAbout(entry, one))),
    unused: list.filter((entry) => !known.some((one) => isAbout(entry, one))),
  };
}

function isAbout(entry: Ignored, one: Vulnerability): boolean {
  if (entry.id.toLowerCase() !== one.id.toLowerCase()) return false;
  return matchesGlob(entry.package, one.package) || one.package.startsWith(`${entry.package}@`);
}
