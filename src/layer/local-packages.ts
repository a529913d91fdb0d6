import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { FolderEntry } from './entry.ts';

/**
 * A folder in pnpm's virtual store for a package that `pnpm deploy` copied from the workspace: its name has the path on
 * the build machine, `lib@file++++home+runner+work+packages+lib`. Source: pnpm 10, depPathToFilename.
 */
const LOCAL = /((?:@[^/+]+\+)?[^/@+]+)@file\+{4}[^/]+/g;
const HINT = '@file++++';

/**
 * Gives the folders of workspace packages names without the build machine's path, in the paths of entries and in the
 * links that lead there. Where several copies of one package would get one name, all stay as they are.
 * @param entries changed in place; their files are not digested by these names
 */
export function nameLocalPackages(entries: readonly FolderEntry[]): void {
  const names = new Map<string, Set<string>>();
  for (const { path } of entries)
    if (path.includes(HINT))
      for (const [whole, name = ''] of path.matchAll(LOCAL))
        names.set(name, (names.get(name) ?? new Set()).add(whole));
  if (names.size === 0) return;
  const renamed = (text: string) =>
    text.replace(LOCAL, (whole, name: string) => (names.get(name)?.size === 1 ? `${name}@file` : whole));
  for (const entry of entries) {
    entry.path = renamed(entry.path);
    if (entry.target?.includes(HINT)) relink(entry, renamed(entry.target));
  }
}

function relink(entry: FolderEntry, target: string): void {
  const [size, sha256, crc] = [Buffer.byteLength(target), hash('sha256', target), crc32(target)];
  Object.assign(entry, { target, size, sha256, crc } satisfies Partial<FolderEntry>);
}

const FILE_URL = /([^\s"'@:/]+@file:)\/\/\/[^\s"'(),]*?(?=["'\s(),]|:(?:\s|$)|$)/gm;

/** A manifest or lock file that `pnpm deploy` wrote, without the folders of the build machine that packages came from. */
export function canonicalManifest(text: string): string {
  return text.replace(FILE_URL, '$1');
}

/** npm calls a package without a name by the folder that it is in, in the first line of its lock file only. */
const FOLDER_NAME = /^(\{\n) {2}"name": "[^"\n]*",\n/;
const OWN_NAME = /^ {4}"": \{\n(?: {6}"version".*\n)? {6}"name":/m;

/** The lock file of npm for a package without a name, without that of its folder. */
export function canonicalNodeLock(text: string): string {
  return OWN_NAME.test(text) ? text : text.replace(FOLDER_NAME, '$1');
}
