import { parseMarker } from './python-markers.ts';
import type { Marker } from './python-markers.ts';

/** What a Python distribution requires of another. */
export interface PythonRequirement {
  /** Normalised as in PEP 503. */
  name: string;
  /** Normalised in the same way. */
  extras: string[];
  /** As in PEP 440, e.g. `>=2.5,<4`; '' for every version, and where it is required from an address. */
  specifier: string;
  /** Undefined where it always holds. */
  marker?: Marker;
}

const REQUIREMENT =
  /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*([^;\s]+(?:\s+(?=;))?|\S+)|\(([^)]*)\)|([^;@]*))\s*(?:;\s*(.*))?$/s;

/**
 * Reads the value of a `Requires-Dist`.
 * Source: PEP 508 and "Dependency specifiers" of the Python packaging specifications.
 * @returns undefined where it is none, or its marker is none that can be evaluated
 */
export function parseRequirement(text: string): PythonRequirement | undefined {
  const [, name, extras = '', , enclosed, bare = '', condition] = REQUIREMENT.exec(text) ?? [];
  if (name === undefined) return undefined;
  const marker = condition === undefined || condition.trim() === '' ? undefined : parseMarker(condition);
  if (marker === null) return undefined;
  return {
    name: normalizedName(name),
    extras: extras.split(',').flatMap((one) => (one.trim() === '' ? [] : [normalizedName(one.trim())])),
    specifier: (enclosed ?? bare).trim(),
    ...(marker && { marker }),
  };
}

/** The one spelling of a distribution's or extra's name. Source: PEP 503 and PEP 685. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
