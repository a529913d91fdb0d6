import { normalizedName } from '../../checks/deps/python-requirement.ts';
import type { MarkerEnvironment } from '../../checks/deps/python-markers.ts';
import { asRecord, asText } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { isWheelAddress, localRefusal } from './local-refusal.ts';
import { chosenParts, partsText } from './lock-parts.ts';
import type { LockedDistribution, PythonLock } from './python-lock.ts';
import { notReadable, readToml } from './read-toml.ts';
import { isForSome } from './requirement-line.ts';
import { wheelPath } from './wheel-path.ts';

/** A table of a pylock.toml. */
export type PylockPackage = Readonly<Record<string, unknown>>;

/**
 * Reads a pylock.toml. Source: Python packaging specifications, "pylock.toml Specification".
 * @param environments those of the targets; what none of them takes is not looked at
 * @throws BuildProblem
 */
export async function readPylock(
  request: ManifestRequest,
  environments: readonly MarkerEnvironment[],
): Promise<PythonLock> {
  const { file, place, workspace, member } = request;
  const lock = await readToml(file, place);
  if (!asText(lock['lock-version']).startsWith('1.') || !Array.isArray(lock['packages']))
    throw notReadable(
      place,
      'is no lock of the format 1.0',
      'Write it anew: `uv export --format pylock.toml -o pylock.toml`.',
    );
  if (member !== undefined)
    throw new BuildProblem('build/part', `${place} is the lock of one project.`, 'Take `workspace` out.');
  const { args, otherParts, variables } = partsOf(lock, request);
  const inParts = environments.map((one) => ({ ...one, ...variables }));
  const packages = lock['packages'].map(asRecord).filter((one) => isTaken(one, inParts));
  const context = { place, workspace, folder: folderOf(file) };
  const wheels = packages.flatMap((one) => localWheels(one, context));
  for (const one of packages) refuseSource(one, place);
  requireHashes(packages, place);
  const requiresPython = asText(lock['requires-python']);
  return {
    source: { form: 'pylock', folder: context.folder, lock: { ...lock, packages }, args },
    complete: packages.length > 0,
    inputs: [file, ...wheels],
    findings: [],
    ...(requiresPython !== '' && { requiresPython }),
    locals: [],
    files: lockedFiles(packages),
    otherParts,
    indexes: [...new Set(packages.map((one) => asText(one['index'])))].filter((url) => url !== ''),
    variables: [],
  };
}

interface Parts {
  /** For uv, which leaves out the default groups where it is told another one. */
  args: string[];
  /** For a message. */
  otherParts: string;
  /** For markers. */
  variables: MarkerEnvironment;
}

/** The groups and extras that are taken. @throws BuildProblem where one is not there */
function partsOf(lock: Record<string, unknown>, { place, ...request }: ManifestRequest): Parts {
  const [groups, extras] = [textsOf(lock['dependency-groups']), textsOf(lock['extras'])];
  const chosen = {
    extras: chosenParts('extra', request.extras, { known: extras, place }),
    groups: chosenParts('group', request.groups, { known: groups, place }),
  };
  const taken = [...new Set([...textsOf(lock['default-groups']), ...chosen.groups])];
  return {
    args: [
      ...chosen.extras.map((name) => `--extra=${name}`),
      ...(chosen.groups.length > 0 ? taken.map((name) => `--group=${name}`) : []),
    ],
    otherParts: partsText({ groups, extras }),
    variables: { extras: chosen.extras.join(' '), dependency_groups: taken.join(' ') },
  };
}

function folderOf(file: string): string {
  return file.replace(/[/\\][^/\\]*$/, '');
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(asText).filter((text) => text !== '') : [];
}

/** Tells whether a package's condition may hold on one of the targets. */
export function isTaken(one: PylockPackage, environments: readonly MarkerEnvironment[]): boolean {
  return isForSome(asText(one['marker']), environments);
}

/** @throws BuildProblem where a package is no wheel, or one from elsewhere on this machine */
export function refuseSource(one: PylockPackage, place: string): void {
  const name = asText(one['name']);
  const [vcs, directory, archive] = [
    asRecord(one['vcs']),
    asRecord(one['directory']),
    asRecord(one['archive']),
  ];
  const refused = (kind: 'repository' | 'folder' | 'editable' | 'archive', address: string) =>
    localRefusal({ requirement: `${name} @ ${address}`, place, kind, address });
  if (one['vcs'])
    throw refused('repository', `${asText(vcs['type'])}+${asText(vcs['url']) || asText(vcs['path'])}`);
  if (one['directory'])
    throw refused(directory['editable'] === true ? 'editable' : 'folder', asText(directory['path']));
  const [url, path] = [asText(archive['url']), asText(archive['path'])];
  const isWheel = url === '' ? path.endsWith('.whl') : isWheelAddress(url);
  if (one['archive'] && !isWheel) throw refused('archive', url || path);
  refuseWheelAddresses(one, place);
}

/** A wheel of an index comes over the network; only one that is named by its path lies on this machine. */
export function refuseWheelAddresses(one: PylockPackage, place: string): void {
  const urls = (Array.isArray(one['wheels']) ? one['wheels'] : []).map((wheel) =>
    asText(asRecord(wheel)['url']),
  );
  const address = urls.find((url) => url !== '' && !/^https?:\/\//i.test(url));
  if (address !== undefined)
    throw localRefusal({
      requirement: `${asText(one['name'])} @ ${address}`,
      place,
      kind: 'folder',
      address,
    });
}

function localWheels(
  one: PylockPackage,
  context: { place: string; workspace: string; folder: string },
): string[] {
  const wheels = Array.isArray(one['wheels']) ? one['wheels'].map(asRecord) : [];
  return [...wheels, asRecord(one['archive'])].flatMap((file) => {
    const path = asText(file['path']);
    return path === '' ? [] : [wheelPath(path, context.folder, context)];
  });
}

/** @throws BuildProblem where a wheel has no digest */
export function requireHashes(packages: readonly PylockPackage[], place: string): void {
  for (const one of packages) {
    const wheels: unknown[] = Array.isArray(one['wheels']) ? one['wheels'] : [];
    const files = one['archive'] === undefined ? wheels : [...wheels, one['archive']];
    const isWithout = files.some((file) => Object.keys(asRecord(asRecord(file)['hashes'])).length === 0);
    if (isWithout)
      throw new BuildProblem(
        'build/hash',
        `${place} has no digest for ${asText(one['name'])} ${asText(one['version'])}, as its index gave none.`,
        `Lock it from an index that gives digests: \`uv lock --refresh-package ${normalizedName(asText(one['name']))}\`.`,
      );
  }
}

/** What is known of the files of the packages. */
export function lockedFiles(packages: readonly PylockPackage[]): Map<string, LockedDistribution> {
  return new Map(
    packages.map((one) => {
      const [name, version] = [asText(one['name']), asText(one['version'])];
      const wheels = (Array.isArray(one['wheels']) ? one['wheels'] : []).map(asRecord).map((wheel) => ({
        fileName:
          asText(wheel['name']) ||
          lastPart(asText(wheel['url']) || asText(wheel['path']) || asText(wheel['filename'])),
        ...(typeof wheel['size'] === 'number' && { size: wheel['size'] }),
      }));
      const marker = asText(one['marker']);
      const hasSdist = Boolean(one['sdist']);
      return [normalizedName(name), { name, version, wheels, hasSdist, ...(marker !== '' && { marker }) }];
    }),
  );
}

function lastPart(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
