import type { Vulnerability } from '../checks/vulnerabilities.js';
import { readIgnoreFile } from '../ignore-file.js';
import type { IgnoreFile } from '../ignore-file.js';
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

const KIND: IgnoreFile = {
  input: 'vulnerability-ignore-file',
  list: 'vulnerabilities',
  required: ['id', 'package', 'reason', 'expires'],
  optional: [],
  about: 'Each entry says which vulnerability of which package does not count, why, and until when',
  example:
    '`{ "vulnerabilities": [{ "id": "CVE-2023-43804", "package": "pkg:pypi/urllib3@1.26.*", "reason": "…", "expires": "2027-03-31" }] }`',
};

/**
 * Reads the list of vulnerabilities that do not count.
 * @param file below the workspace, as the user wrote it
 * @throws Problem where it cannot be read, or an entry is without a reason or a date
 */
export function readIgnoreList(file: string, workspace: string): Ignored[] {
  return readIgnoreFile(file, workspace, KIND).map(({ fields }) => {
    const { id = '', package: name = '', reason = '', expires = '' } = fields;
    return { id, package: name, reason, expires };
  });
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
