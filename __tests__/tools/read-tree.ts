import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../layer/tree.ts';

/** Files as a tree has them, by their path from the repository's root: those named, or all that a folder has. */
export function readTree(folder: string, names: string[] = filesOf(folder)): Tree {
  return Object.fromEntries(
    names.map((name) => [join(folder, name), readFileSync(join(folder, name))] as const),
  );
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile());
}
