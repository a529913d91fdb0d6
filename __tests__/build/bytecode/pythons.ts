import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from '@jest/globals';
import { spawnSync } from '../../child-process.ts';

/** The versions that layers are compiled for here; each has its own bytecode. */
export const VERSIONS = ['3.9', '3.10', '3.11', '3.12', '3.13'] as const;

/** Where version managers keep interpreters beside PATH. */
const PYENV = join(homedir(), '.pyenv', 'versions');
const FOLDERS = [
  ...(existsSync(PYENV) ? readdirSync(PYENV).map((release) => join(PYENV, release, 'bin')) : []),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

/** Lets the code under test find every Python that this machine has. */
export function offerPythons(): void {
  process.env['PATH'] = FOLDERS.join(delimiter);
}

function fileOf(version: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, `python${version}`)).find(
    (file) => existsSync(file) && spawnSync(file, ['-c', '']).status === 0,
  );
}

const FILES = new Map(VERSIONS.map((version) => [version as string, fileOf(version)]));

/** The path of an interpreter that testWithPython() has found. */
export function pythonFile(version: string): string {
  return FILES.get(version) ?? `python${version}`;
}

/** A test that needs interpreters. Where one is missing the test is skipped with a line that says so. */
export function testWithPython(
  versions: readonly string[],
  name: string,
  run: () => void | Promise<void>,
): void {
  const missing = versions.filter((version) => !FILES.get(version));
  if (missing.length === 0 && process.platform !== 'win32') return test(name, run, 120_000);
  console.warn(`Python ${missing.join(', ')} is not installed, skipped: ${name}`);
  test.skip(name, run);
}

/** Runs an interpreter and gives what it printed to both streams. */
export function python(version: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(pythonFile(version), args, {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`Python ${version} failed: ${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
