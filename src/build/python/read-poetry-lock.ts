import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { isWheelAddress, localRefusal } from './local-refusal.ts';
import { withPoetryLogin } from './index-environment.ts';
import { chosenParts, partsText } from './lock-parts.ts';
import { lockedLines } from './locked-lines.ts';
import type { PinnedPackage } from './locked-lines.ts';
import { poetryRange } from './poetry-range.ts';
import type { LockedDistribution, PythonLock } from './python-lock.ts';
import { readToml } from './read-toml.ts';
import { isForSome } from './requirement-line.ts';
import { addOption } from './requirement-options.ts';
import type { RequirementOptions } from './requirement-options.ts';

/** The first format that says of each package which groups it belongs to, and under which conditions. */
const FIRST = [2, 1] as const;
const MAIN = 'main';

interface Chosen {
  groups: ReadonlySet<string>;
  extras: ReadonlySet<string>;
  place: string;
}

type Entry = Record<string, unknown>;

/**
 * Reads the lock of Poetry 2. Source: `poetry.packages.locker` of Poetry 2.1, lock-version 2.1.
 * @throws BuildProblem
 */
export async function readPoetryLock(
  request: ManifestRequest,
  environments: readonly MarkerEnvironment[],
): Promise<PythonLock> {
  const { file, place, member } = request;
  const lock = await readToml(file, place);
  const metadata = asRecord(lock['metadata']);
  refuseOld(asText(metadata['lock-version']), place);
  if (member !== undefined)
    throw new BuildProblem('build/part', `${place} is the lock of one project.`, 'Take `workspace` out.');
  const entries = (Array.isArray(lock['package']) ? lock['package'] : []).map(asRecord);
  const groups = [...new Set(entries.flatMap(groupsOf))].filter((name) => name !== MAIN).sort();
  const extras = Object.keys(asRecord(lock['extras']));
  const chosen = {
    groups: new Set([MAIN, ...chosenParts('group', request.groups, { known: groups, place })]),
    extras: new Set(chosenParts('extra', request.extras, { known: extras, place }).map(normalizedName)),
    place,
  };
  const taken = entries
    .filter((entry) => groupsOf(entry).some((name) => chosen.groups.has(name)))
    .filter((entry) => isForSome(markerOf(entry, chosen), environments));
  const packages = taken.map((entry) => pinned(entry, chosen));
  const options = indexesOf(taken, request);
  const range = poetryRange(asText(metadata['python-versions']));
  return {
    ...lockedLines(packages, {
      ...{ place, lines: options.lines, command: 'poetry lock' },
    }),
    inputs: [file],
    ...(range !== undefined && { requiresPython: range }),
    files: new Map(taken.map((entry) => [normalizedName(asText(entry['name'])), filesOf(entry)])),
    otherParts: partsText({ groups, extras }),
    indexes: options.indexes,
    variables: [...options.variables],
  };
}

function refuseOld(version: string, place: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > FIRST[0] || (major === FIRST[0] && minor >= FIRST[1])) return;
  throw new BuildProblem(
    'build/old-lock',
    `${place} has lock-version ${version === '' ? 'none' : version}, which does not say which package belongs to which group and platform.`,
    'Write it anew with Poetry 2: `pipx install "poetry>=2.1"` and `poetry lock`.',
  );
}

function groupsOf(entry: Entry): string[] {
  return Array.isArray(entry['groups']) ? entry['groups'].map(String) : [MAIN];
}

function pinned(entry: Entry, chosen: Chosen): PinnedPackage {
  const [name, version] = [asText(entry['name']), asText(entry['version'])];
  const source = asRecord(entry['source']);
  if (!isWheel(source)) refuseSource(name, source, chosen.place);
  const files = Array.isArray(entry['files']) ? entry['files'].map(asRecord) : [];
  return {
    name,
    specifier: `==${version}`,
    ...(isWheel(source) && { url: asText(source['url']) }),
    extras: [],
    marker: markerOf(entry, chosen),
    hashes: files.flatMap((one) => (asText(one['hash']) === '' ? [] : [asText(one['hash'])])),
  };
}

/** A wheel that is named by its address. */
function isWheel(source: Entry): boolean {
  return source['type'] === 'url' && isWheelAddress(asText(source['url']));
}

function refuseSource(name: string, source: Entry, place: string): void {
  const type = asText(source['type']);
  if (type === '' || type === 'legacy') return;
  const address = asText(source['url']);
  const kind = type === 'git' ? 'repository' : type === 'directory' ? 'folder' : 'archive';
  throw localRefusal({ requirement: `${name} @ ${address}`, place, kind, address });
}

/** One condition for all chosen groups; where one of them has none, there is none. */
function markerOf(entry: Entry, chosen: Chosen): string {
  const markers = entry['markers'];
  if (typeof markers === 'string') return withExtras(markers, chosen.extras);
  const byGroup = asRecord(markers);
  const groups = groupsOf(entry).filter((group) => chosen.groups.has(group));
  const texts = groups.map((group) => asText(byGroup[group]));
  if (texts.length === 0 || texts.includes('')) return '';
  return withExtras(texts.map((text) => `(${text})`).join(' or '), chosen.extras);
}

const EXTRA = /\bextra\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)')/g;
/** Conditions that always and never hold, as a list of requirements knows no extras of the project. */
const [ALWAYS, NEVER] = ['python_version >= "0"', 'python_version < "0"'];

function withExtras(marker: string, extras: ReadonlySet<string>): string {
  return marker.replace(EXTRA, (_, operator: string, double?: string, single?: string) => {
    const isChosen = extras.has(normalizedName(double ?? single ?? ''));
    return isChosen === (operator === '==') ? ALWAYS : NEVER;
  });
}

/** Of the packages' own sources; those without one come from the index of the environment. */
function indexesOf(
  entries: readonly Entry[],
  { file, place, workspace }: ManifestRequest,
): RequirementOptions {
  const options: RequirementOptions = { lines: [], indexes: [], variables: new Set(), args: [], wheels: [] };
  const sources = entries.map((entry) => asRecord(entry['source'])).filter((source) => !isWheel(source));
  const urls = new Set(
    sources.map(({ url, reference }) => withPoetryLogin(asText(url), asText(reference), process.env)),
  );
  for (const value of urls)
    if (value !== '') addOption({ name: '--extra-index-url', value, place, file, workspace }, options);
  return options;
}

function filesOf(entry: Entry): LockedDistribution {
  const names = (Array.isArray(entry['files']) ? entry['files'] : []).map((one) =>
    asText(asRecord(one)['file']),
  );
  return {
    name: asText(entry['name']),
    version: asText(entry['version']),
    wheels: names.filter((name) => name.endsWith('.whl')).map((fileName) => ({ fileName })),
    hasSdist: names.some((name) => !name.endsWith('.whl')),
  };
}
