import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { buildDigest } from '../../src/build/build-digest.ts';
import type { BuildSettings } from '../../src/build/ingredients.ts';
import type { PreparedBuild } from '../../src/build/prepared-build.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { execFileSync } from '../child-process.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

const SETTINGS: BuildSettings = {
  ...{ entries: [], runtimes: ['python3.13'], architectures: ['arm64'], prefix: '', exclude: [] },
  ...{ groups: [], extras: [], slim: false },
};
const FILES = { 'app/uv.lock': 'version = 1\n', 'lib/shared/__init__.py': 'A = 1\n', 'lib/run.sh': 'true\n' };

/** A checkout with a lock and a local package. */
function checkout(files: Readonly<Record<string, string>> = FILES): string {
  const workspace = temporaryFolder();
  for (const [place, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, place)), { recursive: true });
    writeFileSync(join(workspace, place), text);
  }
  return workspace;
}

function prepared(workspace: string, changes: Partial<PreparedBuild> = {}): PreparedBuild {
  return {
    ecosystem: 'python',
    place: 'app/uv.lock',
    tool: { name: 'uv', version: '0.13.9' },
    complete: true,
    inputs: Object.keys(FILES).map((place) => join(workspace, place)),
    findings: [],
    install: () => Promise.reject(new Error('nothing is installed for a digest')),
    ...changes,
  };
}

const digestOf = (workspace: string, changes?: Partial<PreparedBuild>) =>
  buildDigest([prepared(workspace, changes)], { workspace, ...SETTINGS });

test('Two checkouts of one commit have one digest, whatever the folder, the times, the umask and the credentials are', async () => {
  const workspace = checkout();
  const first = await digestOf(workspace);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  const other = join(temporaryFolder(), 'a longer name', 'for the checkout');
  cpSync(workspace, other, { recursive: true });
  for (const place of Object.keys(FILES)) {
    utimesSync(join(other, place), 1, 1);
    chmodSync(join(other, place), 0o600);
  }
  Object.assign(process.env, {
    UV_INDEX_CORP_PASSWORD: 'another-token-each-12-hours',
    PIP_EXTRA_INDEX_URL: 'https://aws:another-token@example.com/simple',
    GITHUB_RUN_ID: '2',
    ACTIONS_RUNTIME_TOKEN: 'eyAnother',
  });
  const inputs = Object.keys(FILES).map((place) => join(other, place));
  expect(await digestOf(other, { inputs: inputs.toReversed() })).toBe(first);
});

test.each<[string, (workspace: string) => Partial<PreparedBuild> | undefined]>([
  ['the bytes of the lock', (workspace) => write(workspace, 'app/uv.lock', 'version = 2\n')],
  ['the bytes of a local package', (workspace) => write(workspace, 'lib/shared/__init__.py', 'A = 2\n')],
  ['the mode of a local file', executable],
  ['a file that becomes a link to the same bytes', linked],
  ['the manifest, where another one has the same inputs', () => ({ place: 'lib/run.sh' })],
  ['the tool', () => ({ tool: { name: 'pip', version: '0.13.9' } })],
  ['the version of the tool', () => ({ tool: { name: 'uv', version: '0.13.10' } })],
  ['the language', () => ({ ecosystem: 'nodejs' })],
  ['one file less', (workspace) => ({ inputs: prepared(workspace).inputs.slice(1) })],
])('Another digest follows from %s', async (_, change) => {
  const workspace = checkout();
  const first = await digestOf(workspace);
  const changes = change(workspace);
  const second = await digestOf(workspace, changes);
  expect(second).toMatch(/^[0-9a-f]{64}$/);
  expect(second).not.toBe(first);
});

function write(workspace: string, place: string, text: string): undefined {
  writeFileSync(join(workspace, place), text);
}

function executable(workspace: string): undefined {
  chmodSync(join(workspace, 'lib/run.sh'), 0o755);
}

function linked(workspace: string): undefined {
  cpSync(join(workspace, 'lib/run.sh'), join(workspace, 'copy.sh'));
  rmSync(join(workspace, 'lib/run.sh'));
  symlinkSync('../copy.sh', join(workspace, 'lib/run.sh'));
}

test('A manifest beside the workspace has the same digest wherever both are', async () => {
  const digests = [];
  for (const home of [temporaryFolder(), temporaryFolder()]) {
    const workspace = join(home, 'checkout');
    mkdirSync(workspace);
    mkdirSync(join(home, 'temp'));
    const file = join(home, 'temp', 'requirements.txt');
    writeFileSync(file, 'idna==3.11 --hash=sha256:0\n');
    digests.push(await digestOf(workspace, { place: file, inputs: [file] }));
  }
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[1]).toBe(digests[0]);
});

test('A layer with one manifest that leaves versions open has no digest', async () => {
  const workspace = checkout();
  const builds = [prepared(workspace), prepared(workspace, { ecosystem: 'nodejs', complete: false })];
  expect(await buildDigest(builds, { workspace, ...SETTINGS })).toBeUndefined();
  expect(await buildDigest(builds.slice(0, 1), { workspace, ...SETTINGS })).toBeDefined();
});

test('A layer without a manifest has no digest', async () => {
  expect(await buildDigest([], { workspace: checkout(), ...SETTINGS })).toBeUndefined();
});

test.each<[string, (place: string) => void]>([
  ['is missing', () => undefined],
  ['is a folder', (place) => mkdirSync(place)],
  ['is a link to nothing', (place) => symlinkSync('nowhere', place)],
  ['is a pipe that nothing writes to', (place) => execFileSync('mkfifo', [place])],
])('A layer has no digest where one of its files %s', async (_, make) => {
  const workspace = checkout();
  const place = resolve(workspace, 'odd');
  make(place);
  const inputs = [...prepared(workspace).inputs, place];
  expect(await digestOf(workspace, { inputs })).toBeUndefined();
});
