// A disk that is full, a workspace that cannot be written to, a RUNNER_TEMP that is not there.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from '../child-process.ts';
import { randomBytes } from '../layer/tree.ts';
import { ACCOUNT, failureOf, NODE, PUBLISH, REGION, startPlace, writesAmong } from './step.ts';
import type { How, Outcome, Place } from './step.ts';

const isPosix = process.platform !== 'win32';
const MODELS = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models`;

const undo: (() => void)[] = [];
afterEach(undoAll);

function undoAll(): void {
  for (const work of undo.splice(0).reverse()) work();
}

function temporary(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'disk-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function mount(...args: string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' });
    const target = args.at(-1) ?? '';
    undo.push(() => execFileSync('umount', ['-l', target]));
    return true;
  } catch {
    return false;
  }
}

const canMount = isPosix && mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', temporary());
undoAll();
if (!canMount)
  console.warn('no disk can be mounted here: a limit on the size of files stands for a full one');

/** A RUNNER_TEMP of so many kilobytes, or what comes nearest to it: files that may not be larger. */
function smallDisk(kilobytes: number): { temp: string; node: string } {
  const temp = temporary();
  if (mount('-t', 'tmpfs', '-o', `size=${Math.max(kilobytes, 4)}k`, 'tmpfs', temp))
    return { temp, node: NODE };
  const node = join(temporary(), 'node');
  // Bash counts kilobytes, which sh need not.
  writeFileSync(node, `#!/usr/bin/env bash\nulimit -f ${kilobytes}\nexec '${NODE}' "$@"\n`);
  chmodSync(node, 0o755);
  return { temp, node };
}

/** Leaves no room on a disk that was mounted for it; there is none where files may not grow. */
function fill(temp: string): void {
  if (!canMount) return;
  for (const bytes of [4096, 1]) {
    for (let index = 0; index < 10_000; index++) {
      try {
        writeFileSync(join(temp, `fill-${bytes}-${index}`), Buffer.alloc(bytes));
      } catch {
        rmSync(join(temp, `fill-${bytes}-${index}`), { force: true });
        break;
      }
    }
  }
}

function expectTold({ code, errors, outputs, log }: Outcome): void {
  expect([code, errors.length]).toEqual([1, 1]);
  expect(log).not.toMatch(/does not know|^\s+at /m);
  expect(outputs).toMatchObject({ published: 'false', functions: '[]' });
  expect(Object.keys(outputs).sort()).toEqual([...PUBLISH.outputs].sort());
}

function placeWith(bytes: number): Promise<Place> {
  return startPlace().then((place) => {
    place.write({ 'layer/model.bin': randomBytes(bytes) });
    return place;
  });
}

const NOBODY = { uid: 65534, gid: 65534 };

/** How root runs a step as a user who may write to RUNNER_TEMP alone. */
function asNobody({ workspace }: Place): How {
  chmodSync(dirname(workspace), 0o755);
  const folder = temporary();
  chmodSync(folder, 0o755);
  const node = join(folder, 'node.mjs');
  // No shell: sh drops variables whose names have hyphens.
  writeFileSync(
    node,
    `#!/usr/bin/env node
import { execFileSync, spawnSync } from 'node:child_process';
import process from 'node:process';
const { uid, gid } = ${JSON.stringify(NOBODY)};
execFileSync('chown', ['-R', uid + ':' + gid, process.env.RUNNER_TEMP]);
const step = spawnSync(${JSON.stringify(NODE)}, process.argv.slice(2), { stdio: 'inherit', uid, gid });
process.exitCode = step.status ?? 1;
`,
  );
  chmodSync(node, 0o755);
  return { node };
}

const describePosix = isPosix ? describe : describe.skip;

describePosix('a full disk', () => {
  test('that has no room for the zip publishes nothing, and is told of', async () => {
    const place = await placeWith(1_000_000);
    const outcome = await place.run({}, {}, smallDisk(200));
    expectTold(outcome);
    expect(outcome.errors[0]).toMatch(
      /temporary folder cannot be written to: (?:ENOSPC|EFBIG).*RUNNER_TEMP/s,
    );
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.leftBehind).toEqual([]);
    expect(failureOf(await place.run())).toBe('');
    expect(place.region.layers.get('models')?.versions.size).toBe(1);
  });

  test('that has no room for anything fails the step with a word, and publishes nothing', async () => {
    const place = await placeWith(1000);
    const { temp, node } = smallDisk(0);
    const outcome = await place.run({}, {}, { temp, node, onStart: () => fill(temp) });
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toMatch(/outputs cannot be handed to the runner \((?:ENOSPC|EFBIG)\)/);
    expect(outcome.log).not.toMatch(/does not know|^\s+at /m);
    expect(writesAmong(place.operations())).toEqual([]);
  });

  test('that has no room for the zip of a promotion leaves nothing of it', async () => {
    const place = await placeWith(1_000_000);
    const published = await place.run({ 'share-with': '222222222222' });
    place.operations();
    const inputs = { source: published.outputs['layer-version-arn'] ?? '' };
    const outcome = await place.promote(inputs, { AWS_ACCESS_KEY_ID: '222222222222' }, smallDisk(200));
    expect(outcome.errors).toEqual([expect.stringMatching(/zip cannot be written.*(?:ENOSPC|EFBIG)/s)]);
    expect(outcome.outputs).toMatchObject({ published: 'false' });
    expect(writesAmong(place.operations())).toEqual([]);
    expect(outcome.leftBehind).toEqual([]);
  });

  const testMounted = canMount ? test : test.skip;
  testMounted('that has no room for the record of a rollout updates no function', async () => {
    const place = await placeWith(100);
    const { region } = place;
    const old = region.seedLayer({ name: 'models', files: { a: 'a' } });
    for (let index = 0; index < 40; index++) region.seedFunction({ name: `fn-${index}`, layers: [old] });
    const { temp, node } = smallDisk(40);
    let isFull = false;
    const stop = place.aws.onCall(({ operation, phase }) => {
      if (operation !== 'PublishLayerVersion' || phase !== 'after' || isFull) return;
      isFull = true;
      fill(temp);
    });
    const outcome = await place.run({ functions: 'fn-*' }, {}, { temp, node });
    stop();
    expect(outcome.code).toBe(1);
    expect(outcome.errors.join()).toContain('The record of the rollout cannot be written');
    const changed = place.aws.callsOf('UpdateFunctionConfiguration').filter(({ applied }) => applied);
    expect(changed).toEqual([]);
    const again = await place.run({ functions: 'fn-*' });
    expect(failureOf(again)).toBe('');
    expect(region.layersOf('fn-39')).toEqual([`${MODELS}:2`]);
    expect(region.layers.get('models')?.versions.size).toBe(2);
  });
});

describe('a RUNNER_TEMP that is not there', () => {
  test('is named, with what to do, and nothing is asked of AWS', async () => {
    const place = await placeWith(100);
    const outcome = await place.run({}, { RUNNER_TEMP: join(place.home, 'gone') });
    expectTold(outcome);
    expect(outcome.errors[0]).toMatch(/RUNNER_TEMP\) is not there\. .*mkdir -p/s);
    expect(place.operations()).toEqual([]);
    for (const action of ['check', 'promote', 'prune', 'rollback'] as const) {
      const other = await place[action](
        { source: `${MODELS}:1`, to: 'previous' },
        { RUNNER_TEMP: join(place.home, 'gone') },
      );
      expect(other.errors.join()).toContain('(RUNNER_TEMP) is not there');
      expect(other.outputs['report']).toBe('');
    }
  });
});

describePosix('a workspace that cannot be written to', () => {
  // Root writes everywhere where nothing can be mounted, so that it is nobody who tries.
  const isNobody = process.getuid?.() === 0 && !canMount;
  const canRun = !isNobody || spawnSync(NODE, ['--check', PUBLISH.main], NOBODY).status === 0;
  if (!canRun) console.warn('the user nobody cannot read this checkout, skipped: a read-only workspace');
  const testReadOnly = canRun || process.env['CI'] === 'true' ? test : test.skip;

  function readOnly(folder: string): void {
    if (mount('--bind', folder, folder)) {
      execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
      return;
    }
    chmodSync(folder, 0o555);
    undo.push(() => chmodSync(folder, 0o755));
  }

  testReadOnly('is enough to publish, check, promote and roll back from', async () => {
    const place = await placeWith(100);
    mkdirSync(join(place.workspace, 'out'));
    readOnly(place.workspace);
    const how = isNobody ? asNobody(place) : {};
    const published = await place.run({ 'share-with': '222222222222' }, {}, how);
    expect(failureOf(published)).toBe('');
    expect(failureOf(await place.check({ 'compare-with': 'latest' }, {}, how))).toBe('');
    const source = published.outputs['layer-version-arn'] ?? '';
    const production = { AWS_ACCESS_KEY_ID: '222222222222' };
    expect(failureOf(await place.promote({ source }, production, how))).toBe('');
    const handOver = await place.promote({ source, zip: 'layer.zip' }, production, how);
    expect(handOver.errors).toEqual([expect.stringMatching(/zip cannot be written to .*(?:EROFS|EACCES)/)]);
    const sarif = await place.check({ 'sarif-file': 'layer.sarif' }, {}, how);
    expect(sarif.errors).toEqual([expect.stringMatching(/SARIF file "layer.sarif" cannot be written/)]);
    // Before the place is cleared.
    undoAll();
  });
});
