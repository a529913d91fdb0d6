import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where copies of packages are while the bundler runs: beside the compiled sources, which find them first. */
export const COPIES = 'build/node_modules';

/**
 * Lets the bundler leave out unused code of a package that does not say it may: while the work runs, a copy of the
 * package says that it has no side effects. node_modules stays as installed, also where the work is killed.
 * @template T
 * @param {{ root: string, name: string }} of the project's folder, and the package's name
 * @param {() => Promise<T>} work
 */
export async function withoutSideEffects({ root, name }, work) {
  const copies = join(root, COPIES);
  const folder = join(copies, name);
  const file = join(folder, 'package.json');
  rmSync(copies, { recursive: true, force: true });
  try {
    cpSync(join(root, 'node_modules', name), folder, { recursive: true });
    writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{\n  "sideEffects": false,'));
    return await work();
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

/** The package's file that a bundled file is a copy of, relative to the project. @param {string} path with slashes */
export function originalOf(path) {
  return path.startsWith(`${COPIES}/`) ? path.slice('build/'.length) : path;
}
