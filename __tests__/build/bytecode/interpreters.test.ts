import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { findInterpreters } from '../../../src/build/bytecode/interpreters.ts';
import { testOnPosix } from '../../systems.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { pythonFile, testWithPython } from './pythons.ts';

const test = testOnPosix('scripts that are programs');

/** A folder with a program of this name. */
function folderWith(name: string, script: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

interface Places {
  path?: string[];
  environment?: NodeJS.ProcessEnv;
  workspace?: string;
  patience?: number;
}

async function filesOf(
  version: string,
  { path = [], environment = {}, workspace = temporaryFolder(), patience = 20_000 }: Places,
): Promise<string[]> {
  const found = await findInterpreters([version], {
    workspace,
    scratch: temporaryFolder(),
    interruption: new AbortController().signal,
    environment: { PATH: path.join(delimiter), ...environment },
    patience,
  });
  return found.map(({ file }) => file);
}

const REPLIES = {
  'fails, as a shim of pyenv does where the version is off': 'echo "pyenv: version not set" >&2; exit 127',
  'says nothing': 'exit 0',
  'is another implementation': 'echo pypy pypy313 final f30d0d0a',
  'is another version': 'echo cpython cpython-312 final cb0d0d0a',
  'has the number of another version': 'echo cpython cpython-313 final cb0d0d0a',
  'is a release whose number still changes': 'echo cpython cpython-313 alpha f30d0d0a',
};

describe('a program of the right name', () => {
  test('is an interpreter where it says so', async () => {
    const folder = folderWith('python3.13', 'echo cpython cpython-313 final f30d0d0a');
    expect(await filesOf('3.13', { path: [folder] })).toEqual([join(folder, 'python3.13')]);
  });

  test.each(Object.entries(REPLIES))('is passed over when it %s', async (_, script) => {
    const broken = folderWith('python3.13', script);
    const good = folderWith('python3.13', 'echo cpython cpython-313 candidate f30d0d0a');
    expect(await filesOf('3.13', { path: [broken] })).toEqual([]);
    expect(await filesOf('3.13', { path: [broken, good] })).toEqual([join(good, 'python3.13')]);
  });

  test('is passed over when it does not come to an end', async () => {
    const hanging = folderWith('python3.13', 'trap "" TERM; sleep 1000');
    expect(await filesOf('3.13', { path: [hanging], patience: 300 })).toEqual([]);
  });

  test('is never started where it lies in the workspace, or is found from the current folder', async () => {
    const script = `touch "$(dirname "$0")/started"; echo cpython cpython-313 final f30d0d0a`;
    const workspace = folderWith('python3.13', script);
    expect(await filesOf('3.13', { path: [workspace, '.', ''], workspace })).toEqual([]);
    const link = temporaryFolder();
    symlinkSync(join(workspace, 'python3.13'), join(link, 'python3.13'));
    expect(await filesOf('3.13', { path: [link], workspace })).toEqual([]);
  });
});

test('the tool cache is searched, the newest release first, and where setup-python says before it', async () => {
  const script = 'echo cpython cpython-313 final f30d0d0a';
  const cache = temporaryFolder();
  for (const release of ['3.13.2', '3.13.11', '3.12.9', '3.1.3']) {
    const folder = join(cache, 'Python', release, 'x64', 'bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'python3.13'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const newest = join(cache, 'Python', '3.13.11', 'x64', 'bin', 'python3.13');
  for (const name of ['RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY'])
    expect(await filesOf('3.13', { environment: { [name]: cache } })).toEqual([newest]);
  const located = join(cache, 'Python', '3.13.2', 'x64');
  expect(
    await filesOf('3.13', { environment: { RUNNER_TOOL_CACHE: cache, pythonLocation: located } }),
  ).toEqual([join(located, 'bin', 'python3.13')]);
});

test('an interpreter is told nothing of the job but what it needs', async () => {
  process.env['AWS_SECRET_ACCESS_KEY'] = 'secret';
  process.env['PYTHONPATH'] = '/evil';
  try {
    const spy = folderWith('python3.13', `env > "$(dirname "$0")/env"; exit 1`);
    await filesOf('3.13', { path: [spy] });
    const seen = readFileSync(join(spy, 'env'), 'utf8');
    expect(seen).toContain('PYTHONHASHSEED=0');
    expect(seen).not.toMatch(/AWS_|PYTHONPATH|GITHUB_/);
  } finally {
    delete process.env['AWS_SECRET_ACCESS_KEY'];
    delete process.env['PYTHONPATH'];
  }
});

testWithPython(['3.9', '3.13'], 'real interpreters are found by their versions', async () => {
  const path = ['3.13', '3.9'].map((version) => dirname(pythonFile(version)));
  expect(await filesOf('3.13', { path })).toEqual([pythonFile('3.13')]);
  expect(await filesOf('3.9', { path })).toEqual([pythonFile('3.9')]);
  expect(await filesOf('3.7', { path })).toEqual([]);
});
