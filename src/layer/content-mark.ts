import { LIMITS } from '../lambda/limits.ts';
import { Problem } from '../shared/problem.ts';

/** When an older version with the same content serves instead of a new one. */
export type Reuse = 'latest' | 'any' | 'never';

/** How a version says what it holds: at the end of its description, `sha256:<64 hex digits>`. */
export function contentTag(contentHash: string): string {
  return `sha256:${contentHash}`;
}

const MARK_LENGTH = contentTag('0'.repeat(64)).length;

/**
 * The version's description: the human part and the mark.
 * @throws Problem when the human part leaves no room for the mark; nothing is cut silently
 */
export function versionDescription(description: string, contentHash: string): string {
  return description === '' ? contentTag(contentHash) : `${description} ${contentTag(contentHash)}`;
}

/** @throws Problem when `description` is too long to stand before a mark */
export function refuseLongDescription(description: string): void {
  const room = LIMITS.descriptionCharacters - MARK_LENGTH - 1;
  if (description.length <= room) return;
  throw new Problem(
    `\`description\` is ${description.length} characters long; the content's mark leaves ${room} of AWS's ${LIMITS.descriptionCharacters}.`,
    `Shorten it by ${description.length - room} characters.`,
  );
}

/** The content hash that a version's description ends with; undefined for one that another tool published. */
export function hashInDescription(description: string): string | undefined {
  return /sha256:([0-9a-f]{64})$/.exec(description)?.[1];
}

/**
 * The version that already holds this content, or undefined when one must be published.
 * @param versions newest first
 */
export function reusableVersion<T extends { description: string }>(
  versions: readonly T[],
  contentHash: string,
  reuse: Reuse,
): T | undefined {
  const candidates = { latest: versions.slice(0, 1), any: versions, never: [] }[reuse];
  return candidates.find(({ description }) => description.endsWith(contentTag(contentHash)));
}
