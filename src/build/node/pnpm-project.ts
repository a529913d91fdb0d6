import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse } from 'yaml';
import { asRecord, asText } from '../../shared/json.ts';
import { quotedList } from '../../shared/wording.ts';
import { BuildProblem } from '../build-problem.ts';
import type { ManifestRequest } from '../prepared-build.ts';
import { placeBeside } from './npm-project.ts';
import { PNPM_RELOCK, readPnpmLock, referencesOf } from './pnpm-lock.ts';
import { notReadable, readJson, readText } from './read-text.ts';
import { pathInRepository } from './sources.ts';

/** What pnpm installs from: a lock whose root is the project or the member of a workspace that the layer is for. */
export interface PnpmProject {
  place: string;
  /** Absolute path of the folder of the lock. */
  folder: string;
  /** The folder of the root's package.json, from the lock; `.` for that of the lock. */
  home: string;
  /** The lock with the importers that are needed, that of the root as `.`. */
  lock: Record<string, unknown>;
  /** package.json by the path of its folder from the lock; that of the root by ''. */
  manifests: Map<string, Record<string, unknown>>;
  /** Absolute paths of folders of the repository that the layer has packages from, by their path from the lock. */
  locals: Map<string, string>;
  /** The settings of the workspace that the lock depends on. */
  settings: Record<string, unknown>;
  /** Absolute paths of files of the repository that are needed, by their path from the lock: patches and archives. */
  files: Map<string, string>;
}

/**
 * Settings that say what is in a lock; pnpm compares them with it. No other is taken: some start programs (pnpmfile,
 * scriptShell), or bring another pnpm or Node.js.
 * Source: pnpm, "Settings (pnpm-workspace.yaml)"; getOutdatedLockfileSetting of pnpm 10.
 */
const TAKEN_SETTINGS = [
  ...[
    'overrides',
    'packageExtensions',
    'patchedDependencies',
    'catalog',
    'catalogs',
    'ignoredOptionalDependencies',
  ],
  ...['autoInstallPeers', 'excludeLinksFromLockfile', 'injectWorkspacePackages', 'peersSuffixMaxLength'],
  ...['linkWorkspacePackages', 'dedupePeerDependents', 'allowUnusedPatches'],
  // What a lock may have, which pnpm 11 and later verify.
  ...['minimumReleaseAge', 'minimumReleaseAgeExclude', 'minimumReleaseAgeStrict', 'blockExoticSubdeps'],
  ...['trustPolicy', 'trustPolicyExclude', 'trustPolicyIgnoreAfter'],
];

/**
 * Reads pnpm-lock.yaml with pnpm-workspace.yaml and the package.json files that belong to it.
 * @throws BuildProblem where they cannot be read, have no such member, or would run code of a package
 */
export function readPnpmProject(request: ManifestRequest): PnpmProject {
  const { file, place, member, workspace } = request;
  const folder = dirname(file);
  const at = { folder, workspace, place };
  const whole = readPnpmLock({ file, place });
  const settings = settingsIn(folder, place, whole);
  const importers = asRecord(whole['importers']);
  const home = member === undefined ? '.' : memberFolder(member, importers, at);
  const needed = neededImporters(importers, home);
  const lock = { ...whole, importers: needed.importers };
  delete (lock as Record<string, unknown>)['pnpmfileChecksum'];
  const locals = new Map([...needed.folders].map((path) => [path, pathInRepository(path, at)]));
  const manifests = new Map(
    [['', join(folder, home)] as const, ...locals].map(([location, source]) => {
      const below = location === '' ? (home === '.' ? '' : home) : location;
      return [
        location,
        readJson({ file: join(source, 'package.json'), place: placeBeside(place, below) }, PNPM_RELOCK),
      ];
    }),
  );
  const patches = Object.values(asRecord(settings['patchedDependencies'])).map(asText);
  const files = new Map(patches.filter(Boolean).map((path) => [path, pathInRepository(path, at)]));
  return { place, folder, home, lock, manifests, locals, settings, files };
}

/**
 * pnpm 9 had its settings in package.json and .npmrc, as 10 still reads them; of those in .npmrc the lock has all that
 * are compared with it.
 */
function settingsIn(folder: string, place: string, lock: Record<string, unknown>): Record<string, unknown> {
  const manifest = readJson(
    { file: join(folder, 'package.json'), place: placeBeside(place, '') },
    PNPM_RELOCK,
  );
  const file = join(folder, 'pnpm-workspace.yaml');
  const beside = placeBeside(place, '').replace(/package\.json$/, 'pnpm-workspace.yaml');
  const given: Record<string, unknown> = {
    ...asRecord(lock['settings']),
    ...asRecord(manifest['pnpm']),
    ...(existsSync(file) && workspaceSettings(file, beside)),
  };
  if (Object.keys(asRecord(given['configDependencies'])).length > 0)
    throw new BuildProblem(
      'build/setting',
      `${beside} has \`configDependencies\`, packages whose code pnpm runs before it installs.`,
      'Take them out of the settings that the layer is built with: put package.json, pnpm-lock.yaml and pnpm-workspace.yaml of the layer into a folder of their own.',
    );
  const overrides = overridesOf(manifest, asRecord(given['overrides']));
  const settings = { ...given, ...(Object.keys(overrides).length > 0 && { overrides }) };
  return Object.fromEntries(Object.entries(settings).filter(([name]) => TAKEN_SETTINGS.includes(name)));
}

/**
 * The overrides of a workspace as pnpm reads them: with Yarn's `resolutions`, and with the range that its package.json has
 * for `$NAME`, which another member at the root may not have. Source: pnpm 10, getOptionsFromRootManifest.
 */
function overridesOf(
  manifest: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const groups = ['devDependencies', 'dependencies', 'optionalDependencies'];
  const ranges = new Map(groups.flatMap((group) => Object.entries(asRecord(manifest[group]))));
  const all = Object.entries({ ...asRecord(manifest['resolutions']), ...given });
  return Object.fromEntries(
    all.map(([name, value]) => {
      const range = asText(value);
      return [name, (range.startsWith('$') && ranges.get(range.slice(1))) || value];
    }),
  );
}

function workspaceSettings(file: string, place: string): Record<string, unknown> {
  const text = readText({ file, place }, 'pnpm install');
  try {
    return asRecord(parse(text, { maxAliasCount: 100, logLevel: 'error' }));
  } catch (error) {
    throw notReadable(
      place,
      `is no YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
      'pnpm install',
    );
  }
}

function memberFolder(
  member: string,
  importers: Record<string, unknown>,
  { folder, place }: { folder: string; place: string },
): string {
  const wanted = member.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
  if (wanted in importers) return wanted;
  const named = Object.keys(importers).map((path): [string, string] => {
    const at = {
      file: join(folder, path, 'package.json'),
      place: placeBeside(place, path === '.' ? '' : path),
    };
    return [path, asText(readJson(at, PNPM_RELOCK)['name']) || path];
  });
  const found = named.find(([, name]) => name === wanted)?.[0];
  if (found !== undefined) return found;
  const names = named.filter(([path]) => path !== '.').map(([, name]) => name);
  throw new BuildProblem(
    'build/part',
    names.length > 0
      ? `${place} has no member "${member}": it has ${quotedList(names)}.`
      : `${place} has no members, so there is no "${member}".`,
    names.length > 0
      ? `Name one of them, or its folder: \`workspace: ${names[0] ?? ''}\`.`
      : 'Leave `workspace` out.',
  );
}

/** The importers that one of them leads to by links, with that one as the root, and the folders that they are in. */
function neededImporters(
  importers: Record<string, unknown>,
  home: string,
): { importers: Record<string, unknown>; folders: Set<string> } {
  const folders = new Set<string>();
  const needed: Record<string, unknown> = { '.': withLinksFrom(home, importers[home]) };
  const queue = [home];
  for (let from = queue.pop(); from !== undefined; from = queue.pop())
    for (const [, reference] of referencesOf(importers[from])) {
      const path = linkedFolder(from, reference);
      if (path === undefined || folders.has(path)) continue;
      folders.add(path);
      // What needs the member itself gets a copy of it, whose packages are those of the root.
      if (path === home || importers[path] === undefined) continue;
      needed[path] = importers[path];
      queue.push(path);
    }
  return { importers: needed, folders };
}

function linkedFolder(from: string, reference: string): string | undefined {
  return reference.startsWith('link:') ? posix.join(from, reference.slice('link:'.length)) : undefined;
}

/** An importer whose links start at the root instead of its own folder. */
function withLinksFrom(home: string, importer: unknown): Record<string, unknown> {
  const groups = Object.entries(asRecord(importer)).map(([group, entries]): [string, unknown] => {
    const moved = Object.entries(asRecord(entries)).map(([name, entry]): [string, unknown] => {
      const path = linkedFolder(home, asText(asRecord(entry)['version']));
      return [name, path === undefined ? entry : { ...asRecord(entry), version: `link:${path}` }];
    });
    return [group, Object.fromEntries(moved)];
  });
  return Object.fromEntries(groups);
}
