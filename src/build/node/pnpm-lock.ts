import { parseAllDocuments } from 'yaml';
import { asRecord, asText, isRecord } from '../../shared/json.ts';
import { BuildProblem } from '../build-problem.ts';
import { platformOf } from './lock.ts';
import type { Fits, Platform } from './lock.ts';
import { notReadable, readText } from './read-text.ts';
import type { RepositoryFile } from './read-text.ts';
import type { PackageSource } from './sources.ts';

export const PNPM_RELOCK = 'pnpm install --lockfile-only';

/** A package of pnpm-lock.yaml. */
export interface PnpmPackage extends PackageSource {
  platform: Platform;
  /** Path of a folder of the repository that it is, from the lock. */
  directory?: string;
  /** Path of an archive of the repository that it comes from, from the lock. */
  archive?: string;
}

/**
 * Reads pnpm-lock.yaml. pnpm 11 and later write what they need themselves in a document before that of the project.
 * @throws BuildProblem where it is not of version 9
 */
export function readPnpmLock(at: RepositoryFile): Record<string, unknown> {
  const documents = parseAllDocuments(readText(at, PNPM_RELOCK), { logLevel: 'error' });
  const document = 'empty' in documents ? undefined : documents.at(-1);
  const [fault] = document?.errors ?? [];
  if (fault)
    throw notReadable(
      at.place,
      `is no YAML: ${fault.message.split('\n')[0]?.replace(/:$/, '') ?? ''}`,
      PNPM_RELOCK,
    );
  const lock: unknown = document?.toJS({ maxAliasCount: 0 });
  if (!isRecord(lock)) throw notReadable(at.place, 'is no lock of pnpm', PNPM_RELOCK);
  const { lockfileVersion } = lock;
  const version = typeof lockfileVersion === 'number' ? String(lockfileVersion) : asText(lockfileVersion);
  if (/^[1-8](?:\.|$)/.test(version))
    throw new BuildProblem(
      'build/old-lock',
      `${at.place} is of lockfileVersion ${version}, and this release reads 9.`,
      `Write it anew with pnpm 9 or later and commit it: \`${PNPM_RELOCK}\`.`,
    );
  if (!version.startsWith('9'))
    throw notReadable(at.place, `is of lockfileVersion "${version}", and this release reads 9`, PNPM_RELOCK);
  return lock;
}

/** The key of a package that a dependency leads to; undefined for a link. Source: pnpm 10, refToRelative of @pnpm/dependency-path. */
function keyOf(name: string, reference: string): string | undefined {
  if (reference.startsWith('link:')) return undefined;
  const [at, colon, bracket] = ['@', ':', '('].map((mark) => reference.indexOf(mark)) as [
    number,
    number,
    number,
  ];
  const isWhole =
    reference.startsWith('@') || (at > 0 && (colon < 0 || at < colon) && (bracket < 0 || at < bracket));
  return isWhole ? reference : `${name}@${reference}`;
}

/** Production dependencies of a part of the lock: names and where each leads to, and whether it is optional. */
export function referencesOf(part: unknown): [name: string, reference: string, isOptional: boolean][] {
  const { dependencies, optionalDependencies } = asRecord(part);
  const read = (group: unknown, isOptional: boolean) =>
    Object.entries(asRecord(group)).map(([name, value]): [string, string, boolean] => [
      name,
      asText(isRecord(value) ? value['version'] : value),
      isOptional,
    ]);
  return [...read(dependencies, false), ...read(optionalDependencies, true)];
}

/** The packages that importers need on a platform, by their keys without the peers. */
export function pnpmClosure(
  lock: Record<string, unknown>,
  importers: readonly unknown[],
  fits: Fits,
): Map<string, PnpmPackage> {
  const [packages, snapshots] = [asRecord(lock['packages']), asRecord(lock['snapshots'])];
  const reached = new Map<string, PnpmPackage>();
  const seen = new Set<string>();
  const queue: unknown[] = [...importers];
  while (queue.length > 0)
    for (const [name, reference, isOptional] of referencesOf(queue.pop())) {
      const key = keyOf(name, reference);
      if (key === undefined || seen.has(key)) continue;
      const plainKey = key.replace(/\(.*$/, '');
      const found = pnpmPackage(plainKey, asRecord(packages[plainKey]));
      // What an optional package needs is optional too.
      const mayLack = isOptional || asRecord(snapshots[key])['optional'] === true;
      if (mayLack && !fits(found.platform)) continue;
      seen.add(key);
      reached.set(plainKey, found);
      queue.push(snapshots[key]);
    }
  return reached;
}

function pnpmPackage(key: string, fields: Record<string, unknown>): PnpmPackage {
  const at = key.indexOf('@', 1);
  const resolution = asRecord(fields['resolution']);
  const { type } = resolution;
  const [tarball, directory] = [asText(resolution['tarball']), asText(resolution['directory'])];
  const isGit = type === 'git' || resolution['gitHosted'] === true;
  const integrity = asText(resolution['integrity']);
  return {
    name: key.slice(0, at),
    version: asText(fields['version']) || key.slice(at + 1),
    resolved: isGit ? `git+${asText(resolution['repo']) || tarball}` : tarball,
    integrity,
    isAddress: /^https?:/.test(key.slice(at + 1)),
    platform: platformOf(fields),
    ...(type === 'directory' && { directory }),
    ...(tarball.startsWith('file:') && { archive: tarball.slice('file:'.length) }),
  };
}
