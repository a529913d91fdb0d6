import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import { localRefusal } from './local-refusal.ts';
import type { PythonLock } from './python-lock.ts';
import { notReadable } from './read-toml.ts';
import { isPinned, readRequirementLine, requirementLine } from './requirement-line.ts';
import type { WheelRequirement } from './requirement-line.ts';

/** A package of a lock that uv does not read, as the lock has it. */
export interface PinnedPackage {
  name: string;
  /** `==2.32.3`. */
  specifier: string;
  /** Of its wheel, where it comes from no index. */
  url?: string;
  extras: readonly string[];
  /** '' for none. */
  marker: string;
  /** `sha256:…`. */
  hashes: readonly string[];
}

interface Context {
  place: string;
  /** Options that come first. */
  lines: readonly string[];
  /** Which writes the lock anew. */
  command: string;
}

/**
 * A lock as requirements with digests. It is whole, so that nothing is resolved, and a file with the right digest is the
 * right one from whichever index it comes.
 * @throws BuildProblem where a package has no exact version or no digest
 */
export function lockedLines(
  packages: readonly PinnedPackage[],
  { place, lines, command }: Context,
): Pick<PythonLock, 'source' | 'complete' | 'findings' | 'files' | 'locals'> {
  const requirements = packages.map((one) => readPinned(one, place));
  const unhashed = requirements.filter(({ hashes }) => hashes.length === 0);
  if (unhashed.length > 0)
    throw new BuildProblem(
      'build/hash',
      `${place} has no digest for ${quotedList(unhashed.map(({ name }) => name))}.`,
      `Write it anew, from an index that gives digests: \`${command}\`.`,
    );
  return {
    source: {
      form: 'requirements',
      lines: [...lines, ...new Set(requirements.map(requirementLine))],
      constraints: [],
      args: ['--no-deps', '--require-hashes', '--index-strategy=unsafe-best-match'],
    },
    complete: requirements.length > 0,
    findings: [],
    locals: [],
    files: new Map(),
  };
}

function readPinned(
  { name, specifier, url, extras, marker, hashes }: PinnedPackage,
  place: string,
): WheelRequirement {
  const suffix = extras.length > 0 ? `[${extras.join(',')}]` : '';
  const line = [
    `${name}${suffix}${url === undefined ? specifier : ` @ ${url}`}`,
    ...(marker === '' ? [] : [`; ${marker}`]),
    ...hashes.map((hash) => `--hash=${hash}`),
  ].join(' ');
  const read = readRequirementLine(line);
  if (read.kind === 'refused') throw localRefusal({ ...read.source, place });
  if (read.kind === 'unclear' || !isPinned(read.requirement))
    throw notReadable(place, `gives no exact version for "${name}"`);
  return read.requirement;
}
