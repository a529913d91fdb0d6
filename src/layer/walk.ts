import { readdirSync, readlinkSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { Problem } from '../shared/problem.ts';
import type { Exclude, LeftOutBy } from './exclude.ts';
import { unreadable } from './unreadable.ts';
import { systemCode } from '../shared/system-code.ts';

/** What the walk found: where it is on disk, and its path below the folder, `/`-separated. */
export interface WalkedFile {
  path: string;
  source: string;
  /** Set for a symbolic link: what is written in it. */
  target?: string;
}

/** Something in the folder that is no part of the layer; a folder's path ends with a `/`. */
export interface Omitted {
  path: string;
  source: string;
  by: LeftOutBy;
}

export interface WalkOptions {
  exclude: Exclude;
  /** Called for everything that is left out; what is below a folder is not looked at. */
  onOmitted: (omitted: Omitted) => void;
}

/**
 * Walks a folder without following any link; the order is the file system's.
 * @throws Problem for what a layer cannot hold: FIFOs, sockets, devices, names that are not UTF-8, unreadable folders
 */
export function* walk(root: string, { exclude, onOmitted }: WalkOptions): Generator<WalkedFile> {
  const folders = [''];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const items = list(`${root}/${below}`, below);
    const names = namesOf(items);
    for (const item of items) {
      const path = below + item.name;
      const isFolder = item.isDirectory();
      const source = `${root}/${path}`; // cheaper than path.join, and Windows takes slashes too
      const by = exclude(isFolder ? `${path}/` : path, names);
      if (by) onOmitted({ path: isFolder ? `${path}/` : path, source, by });
      else if (isFolder) folders.push(`${path}/`);
      else if (item.isFile()) yield { path, source };
      else if (item.isSymbolicLink()) yield { path, source, target: linkTarget(source, path) };
      else throw unreadable(path, 'ENOTFILE');
    }
  }
}

/** Made where they are asked for: few folders hold anything whose neighbours matter. */
function namesOf(items: readonly Dirent[]): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => (names ??= new Set(items.map(({ name }) => name)));
}

function list(folder: string, below: string): Dirent[] {
  try {
    const items = readdirSync(folder, { withFileTypes: true });
    if (items.some(({ name }) => name.includes('\uFFFD'))) refuseUndecodable(folder, below);
    return items;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(below || '.', systemCode(error));
  }
}

/** A name with U+FFFD may really hold that character, or be bytes that are no UTF-8: only the bytes tell. */
function refuseUndecodable(folder: string, below: string): void {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    try {
      utf8.decode(name);
    } catch {
      throw new Problem(
        `The name of "${below}${name.toString('latin1')}" is not UTF-8.`,
        'Rename it; a layer is unpacked on a system that expects UTF-8 names.',
      );
    }
  }
}

function linkTarget(source: string, path: string): string {
  try {
    return readlinkSync(source);
  } catch (error) {
    throw unreadable(path, systemCode(error));
  }
}
