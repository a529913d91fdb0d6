/**
 * Real packages from their registries, installed twice as a build does, packed, and opened by other tools. Needs pip
 * and npm and their registries; where those are out of reach the tests are skipped with a line that says so, and
 * under CI they fail.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from '../child-process.ts';
import { packToFile, readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { runTool } from './tools.ts';
import { readByGo, readByJavaZipFile, readByPython, readDisk, sorted } from './zip-readers.ts';
import type { Seen } from './zip-readers.ts';

interface Install {
  name: string;
  prefix: string;
  /** Returns what went wrong, or nothing. */
  into: (folder: string) => string | undefined;
}

const WHEELS = ['--only-binary=:all:', '--platform', 'manylinux2014_x86_64', '--python-version', '3.12'];
const PYTHON = ['numpy==1.26.4', 'psycopg[binary]==3.2.9', 'pydantic==2.11.7'];
const NODE = ['express@5.1.0', 'sharp@0.34.3', 'esbuild@0.25.9'];

const INSTALLS: Install[] = [
  {
    name: 'numpy, psycopg and pydantic',
    prefix: 'python',
    into: (folder) =>
      run('python3', ['-m', 'pip', 'install', '-q', ...WHEELS, '--target', folder, ...PYTHON]),
  },
  {
    name: 'express, sharp and esbuild',
    prefix: 'nodejs',
    into: (folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      return run('npm', [
        'install',
        '--prefix',
        folder,
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        ...NODE,
      ]);
    },
  },
];

function run(command: string, args: string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1));
}

/** Notes of installers, caches and bytecode. */
const LEFT_OUT =
  /(^|\/)__pycache__\/|\.DS_Store$|\.dist-info\/(INSTALLER|REQUESTED|direct_url\.json)$|node_modules\/\.(package-lock\.json$|cache\/)/;
/** In the layer as every installation would write them; unchanged.test.ts has what becomes of them. */
const NORMALISED = /\.dist-info\/RECORD$|(^|\/)bin\/[^/]+$|(^|\/)package-lock\.json$/;

/** The files of an unpacked layer, their bytes only where they are those on disk. */
const asOnDisk = (seen: Seen[]): Seen[] =>
  seen.map((one) => (NORMALISED.test(one.name) ? { ...one, sha256: '' } : one));

/** What an unpacker should find: the folder as it lies on disk, less what is left out by default. */
function onDisk(folder: string, prefix: string): Seen[] {
  const kept = readDisk(folder).filter(({ name }) => !LEFT_OUT.test(name));
  return sorted(
    kept.map(({ name, mode = 0, sha256 }) => {
      const isLink = (mode & 0o170000) === 0o120000;
      return {
        name: `${prefix}/${name}`,
        sha256,
        mode: isLink ? 0o120777 : mode & 0o111 ? 0o100755 : 0o100644,
      };
    }),
  );
}

describe.each(INSTALLS)('a layer of $name', ({ name, prefix, into }) => {
  test('is the same after a second install, and every reader finds what was installed', async () => {
    const folders = [temporaryFolder(), temporaryFolder()].map((folder) => join(folder, prefix));
    const [first = '', second = ''] = folders;
    const fault = into(first) ?? into(second);
    if (fault !== undefined) {
      if (process.env['CI'] === 'true') throw new Error(fault);
      console.warn(`skipped, ${name} could not be installed: ${fault}`);
      return;
    }
    const layer = await readFolder(first, { prefix });
    const again = await readFolder(second, { prefix });
    expect(again.contentHash).toBe(layer.contentHash);

    const { file, zip } = await packToFile(layer);
    expect((await packToFile(again)).zip.equals(zip)).toBe(true);
    const wanted = asOnDisk(onDisk(first, prefix));
    expect(wanted.length).toBeGreaterThan(500);
    expect(asOnDisk(readByPython(file))).toEqual(wanted);
    expect(asOnDisk(readByGo(file))).toEqual(wanted);
    expect(asOnDisk(readByJavaZipFile(file))).toEqual(
      wanted.map(({ name: path, sha256 }) => ({ name: path, sha256 })),
    );
    runTool('unzip', ['-tqq', file]);
  }, 300_000);
});
