/**
 * Packages of PyPI, installed for real: the same wheels for every kind of runner, each compiled file for its CPU and
 * Python. One runtime; with REAL_LAYERS=all three runtimes and both CPUs. Without the index it is skipped with a line.
 */
import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { readFolder } from '../../layer/read-folder.ts';
import { execFile } from '../../child-process.ts';
import { install, prepareBuild } from './prepare-build.ts';
import { testWithUv, useUv } from './with-uv.ts';

useUv();

const LIST = 'numpy==2.2.6\ncryptography==44.0.3\norjson==3.10.18\nrequests==2.32.4\npydantic==2.11.7\n';
const isLong = process.env['REAL_LAYERS'] === 'all';
const RUNTIMES = isLong ? ['python3.11', 'python3.12', 'python3.13'] : ['python3.12'];
const CPUS = isLong ? ['x86_64', 'arm64'] : ['arm64'];

/** e_machine of ELF. */
const MACHINES: Readonly<Record<string, number>> = { x86_64: 62, arm64: 183 };

function compiledIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.so(?:\.|$)/.test(path),
  );
}

function machineOf(file: string): number {
  const head = Buffer.alloc(20);
  const fd = openSync(file, 'r');
  readSync(fd, head, 0, 20, 0);
  closeSync(fd);
  return head.readUInt16LE(18);
}

async function isReachable(): Promise<boolean> {
  const answer = await fetch('https://pypi.org/simple/idna/', { method: 'HEAD' }).catch(() => undefined);
  if (!answer?.ok) console.warn('PyPI cannot be reached. Tests that install from it are skipped.');
  return answer?.ok ?? false;
}

const hasIndex = await isReachable();
const testWithIndex: typeof testWithUv = (name, body) =>
  testWithUv(name, async () => {
    if (hasIndex) await body();
  });

describe.each(RUNTIMES.flatMap((runtime) => CPUS.map((cpu) => [runtime, cpu] as const)))(
  '%s on %s',
  (runtime, cpu) => {
    testWithIndex('has compiled files for it and no other', async () => {
      const options = { runtimes: [runtime], architectures: [cpu] };
      const { folder, packages } = await install(
        (await prepareBuild({ 'requirements.txt': LIST }, options)).build,
      );
      const compiled = compiledIn(folder);
      expect(compiled.length).toBeGreaterThan(10);
      expect(compiled.filter((path) => machineOf(join(folder, path)) !== MACHINES[cpu])).toEqual([]);
      const tag = `cpython-${runtime.replace(/\D/g, '')}-`;
      expect(compiled.filter((path) => path.includes('.cpython-') && !path.includes(tag))).toEqual([]);
      expect(packages.map(({ name }) => name.toLowerCase())).toEqual(
        expect.arrayContaining(
          ['numpy', 'orjson', 'pydantic-core', 'requests'].map((name) =>
            expect.stringMatching(name.replace('-', '[-_]')),
          ),
        ),
      );
    });
  },
);

testWithIndex('uv and pip make one layer', async () => {
  const list =
    'requests==2.32.4\nidna==3.10\ncertifi==2025.6.15\nurllib3==2.5.0\ncharset-normalizer==3.4.2\n';
  const { build, workspace } = await prepareBuild({ 'requirements.txt': list }, { runtimes: ['python3.12'] });
  const { folder } = await install(build);
  const other = join(workspace, 'by-pip');
  const platforms = ['manylinux2014_x86_64', 'manylinux_2_17_x86_64'].map(
    (platform) => `--platform=${platform}`,
  );
  await execFile('python3', [
    ...[
      '-m',
      'pip',
      'install',
      '-q',
      '--no-compile',
      '--no-deps',
      '--only-binary=:all:',
      '--python-version=3.12',
    ],
    ...[...platforms, `--target=${join(other, 'python')}`, '-r', join(workspace, 'requirements.txt')],
  ]);
  const [byUv, byPip] = await Promise.all([readFolder(folder), readFolder(other, { exclude: ['bin/'] })]);
  expect(byUv.contentHash).toBe(byPip.contentHash);
});
