import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { asRecord, asText, isRecord } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { isWheelAddress, localRefusal } from './local-refusal.ts';
import { lockedLines } from './locked-lines.ts';
import type { PinnedPackage } from './locked-lines.ts';
import { unknownPart } from './lock-parts.ts';
import type { PythonLock } from './python-lock.ts';
import { notReadable, readJson } from './read-toml.ts';
import { isForSome } from './requirement-line.ts';
import { addOption } from './requirement-options.ts';
import type { RequirementOptions } from './requirement-options.ts';

/** What Pipenv calls the packages for development in its lock. */
const DEVELOPMENT = 'develop';

/**
 * Reads the lock of Pipenv. Source: Pipenv's documentation, "Pipfile & Pipfile.lock", and locks of Pipenv 2026.
 * @throws BuildProblem
 */
export function readPipfileLock(
  request: ManifestRequest,
  environments: readonly MarkerEnvironment[],
): PythonLock {
  const { file, place, groups, extras, member } = request;
  const lock = readJson(file, place);
  if (!isRecord(lock) || !isRecord(lock['_meta']) || !isRecord(lock['default']))
    throw notReadable(place, 'is no lock of Pipenv', 'Write it anew: `pipenv lock`.');
  const categories = Object.keys(lock).filter((name) => name !== '_meta' && name !== 'default');
  if (extras.length > 0 || member !== undefined)
    throw new BuildProblem(
      'build/part',
      `${place} has no ${extras.length > 0 ? 'extras' : 'workspace'}.`,
      `Take \`${extras.length > 0 ? 'extras' : 'workspace'}\` out${categories.length > 0 ? `, or name one of its \`groups\`: ${categories.join(', ')}` : ''}.`,
    );
  const chosen = ['default', ...groups.map((group) => categoryOf(group, categories, place))];
  const packages = chosen.flatMap((category) => packagesOf(asRecord(lock[category]), environments, place));
  const options = sourcesOf(asRecord(lock['_meta'])['sources'], request);
  return {
    ...lockedLines(packages, { place, lines: options.lines, command: 'pipenv lock' }),
    inputs: [file],
    otherParts: categories.length > 0 ? `groups: ${categories.join(', ')}` : '',
    indexes: options.indexes,
    variables: [...options.variables],
  };
}

function categoryOf(group: string, categories: readonly string[], place: string): string {
  const name = group === 'dev' ? DEVELOPMENT : group;
  if (!categories.includes(name)) throw unknownPart('group', group, { known: categories, place });
  return name;
}

function packagesOf(
  category: Record<string, unknown>,
  environments: readonly MarkerEnvironment[],
  place: string,
): PinnedPackage[] {
  const entries = Object.entries(category).map(([name, value]) => [name, asRecord(value)] as const);
  const taken = entries.filter(([, entry]) => isForSome(asText(entry['markers']), environments));
  return taken.map(([name, entry]) => {
    const url = asText(entry['file']);
    const isWheel = isWheelAddress(url) && entry['editable'] !== true;
    if (!isWheel) refuseSource(name, entry, place);
    const extras = Array.isArray(entry['extras']) ? entry['extras'].map(String) : [];
    return {
      name,
      specifier: asText(entry['version']),
      ...(isWheel && { url }),
      extras,
      marker: asText(entry['markers']),
      hashes: Array.isArray(entry['hashes']) ? entry['hashes'].map(String) : [],
    };
  });
}

function refuseSource(name: string, entry: Record<string, unknown>, place: string): void {
  const source = ['git', 'hg', 'svn', 'bzr', 'path', 'file'].find((key) => typeof entry[key] === 'string');
  if (source === undefined && entry['editable'] !== true) return;
  const address = asText(entry[source ?? '']);
  const kind =
    entry['editable'] === true
      ? 'editable'
      : source === 'path'
        ? 'folder'
        : source === 'file'
          ? 'archive'
          : 'repository';
  throw localRefusal({ requirement: `${name} = ${address}`, place, kind, address });
}

/** The indexes, the first of which is the default one. */
function sourcesOf(sources: unknown, { file, place, workspace }: ManifestRequest): RequirementOptions {
  const options: RequirementOptions = { lines: [], indexes: [], variables: new Set(), args: [], wheels: [] };
  for (const [index, source] of (Array.isArray(sources) ? sources : []).entries()) {
    // Pipenv takes both spellings of a variable.
    const value = asText(asRecord(source)['url']).replace(/\$(?!\{)([A-Z0-9_]+)/g, '${$1}');
    const name = index === 0 ? '--index-url' : '--extra-index-url';
    addOption({ name, value, place, file, workspace }, options);
  }
  return options;
}
