import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipOf } from '../../emulator/index.js';
import { publishLayerVersion } from '../../src/aws/publish-layer-version.ts';
import type { PublishOutcome } from '../../src/aws/publish-layer-version.ts';
import { fillerDescription, isFiller } from '../../src/lambda/filler.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';
import { DETAILS, MARK, versionOf } from './new-version.ts';

const zip = zipOf({ 'python/shared.py': 'answer = 42\n' });
const wanted = { ...versionOf(zip), isEqual: (version: { description: string }) => !isFiller(version) };
const { description } = DETAILS;
const other = { name: 'shared', files: { other: 'x' } };

function numbersOf({ version, made, extra }: PublishOutcome) {
  return { serves: version.version, made, extra };
}

function versionsAt({ region }: Stage): number[] {
  return [...(region.layers.get('shared')?.versions.keys() ?? [])];
}

/** Lets others publish right before our first PublishLayerVersion takes effect. */
function beforeOurs({ emulator }: Stage, publish: () => void): void {
  let isFirst = true;
  emulator.onCall(({ operation, phase }) => {
    if (operation !== 'PublishLayerVersion' || phase !== 'before' || !isFirst) return;
    isFirst = false;
    publish();
  });
}

describe('a publish that another one came before', () => {
  test('takes the version of the other one where it has the same content, and reports its own', async () => {
    await atTheEmulator({}, async (stage) => {
      beforeOurs(stage, () => stage.region.seedLayer({ name: 'shared', zip, description }));
      expect(numbersOf(await publishLayerVersion(stage.aws, wanted))).toEqual({
        serves: 1,
        made: 2,
        extra: [2],
      });
    });
  });

  test('takes the oldest of several, and reports all others', async () => {
    await atTheEmulator({}, async (stage) => {
      beforeOurs(stage, () => {
        stage.region.seedLayer(other);
        for (let count = 0; count < 3; count++) stage.region.seedLayer({ name: 'shared', zip, description });
      });
      const published = await publishLayerVersion(stage.aws, wanted);
      expect(numbersOf(published)).toEqual({ serves: 2, made: 5, extra: [3, 4, 5] });
    });
  });

  test('keeps its own where the other one has another content, is a filler, or was there before', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.region.seedLayer({ name: 'shared', zip, description });
      beforeOurs(stage, () => {
        stage.region.seedLayer(other);
        stage.region.seedLayer({ name: 'shared', zip, description: fillerDescription(MARK) });
      });
      const published = await publishLayerVersion(stage.aws, { ...wanted, newestBefore: 1 });
      expect(numbersOf(published)).toEqual({ serves: 4, made: 4, extra: [] });
    });
  });

  test('keeps its own where it has to be its own, and reports the other one', async () => {
    await atTheEmulator({}, async (stage) => {
      beforeOurs(stage, () => stage.region.seedLayer({ name: 'shared', zip, description }));
      const published = await publishLayerVersion(stage.aws, { ...wanted, isOwn: true });
      expect(numbersOf(published)).toEqual({ serves: 2, made: 2, extra: [1] });
    });
  });

  test('keeps its own where the numbers between are those of deleted versions', async () => {
    await atTheEmulator({ listLagMillis: 60_000 }, async (stage) => {
      for (let count = 0; count < 9; count++) stage.region.seedLayer(other);
      const aws = await stage.another();
      await publishLayerVersion(aws, { ...versionOf(zip), newestBefore: 5 });
      const published = await publishLayerVersion(stage.aws, { ...wanted, newestBefore: 9 });
      expect(numbersOf(published)).toEqual({ serves: 10, made: 11, extra: [11] });
    });
  });

  test('costs no call where none came before', async () => {
    await atTheEmulator({}, async ({ aws, emulator }) => {
      await publishLayerVersion(aws, wanted);
      expect(emulator.calls.map(({ operation }) => operation)).toEqual([
        'PublishLayerVersion',
        'GetLayerVersion',
      ]);
    });
  });

  test('comes to the version that all come to, whatever lags and however many they are', async () => {
    const scene = fc.record({
      jobs: fc.integer({ min: 2, max: 5 }),
      listLagMillis: fc.constantFrom(0, 3000, 60_000),
      getLagMillis: fc.constantFrom(0, 3000, 20_000),
      before: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ jobs, before, ...lags }) => {
        await atTheEmulator(lags, async (stage) => {
          for (let count = 0; count < before; count++)
            stage.region.seedLayer({ name: 'shared', zip, description });
          const all = await Promise.all(
            Array.from({ length: jobs }, async () =>
              publishLayerVersion(await stage.another(), { ...wanted, newestBefore: before }),
            ),
          );
          expect(all.map(({ version }) => version.version)).toEqual(all.map(() => before + 1));
          const reported = new Set(all.flatMap(({ extra }) => extra));
          expect([...reported].sort()).toEqual(versionsAt(stage).filter((number) => number > before + 1));
        });
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('where reads are behind for a minute', () => {
  const GOOD = 'a good reply';
  const LOST = 'a lost reply';
  /** What a publish comes to: the versions there are, and whether it waited for more than some seconds. */
  test.each([
    ['the list', GOOD, { listLagMillis: 60_000 }, { made: [1], waits: false }],
    ['the list', LOST, { listLagMillis: 60_000 }, { made: [1], waits: false }],
    ['GetLayerVersion', GOOD, { getLagMillis: 60_000 }, { made: [1], waits: true, says: 'AWS published' }],
    ['GetLayerVersion', LOST, { getLagMillis: 60_000 }, { made: [1], waits: true, says: 'AWS lists' }],
    ['both', GOOD, { readLagMillis: 60_000 }, { made: [1], waits: true, says: 'AWS published' }],
  ])('%s, %s makes one version', async (_, reply, lags, { made, waits, says }: Came) => {
    await atTheEmulator(lags, async (stage) => {
      if (reply === LOST)
        stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'after' });
      const ended = await publishLayerVersion(stage.aws, wanted).catch((error: unknown) => error as Error);
      expect(versionsAt(stage)).toEqual(made);
      expect(stage.clock.slept() > 10_000).toBe(waits);
      expect(ended instanceof Error ? ended.message : '').toContain(says ?? '');
      if (!says) expect(ended).toMatchObject({ version: { version: 1 }, extra: [] });
    });
  });

  test('both, after a lost reply, the version that shows up late serves and the second one is reported', async () => {
    await atTheEmulator({ readLagMillis: 60_000 }, async (stage) => {
      stage.emulator.fault({ operation: 'PublishLayerVersion', kind: 'reset', when: 'after' });
      expect(numbersOf(await publishLayerVersion(stage.aws, wanted))).toEqual({
        serves: 1,
        made: 2,
        extra: [2],
      });
    });
  });
});

interface Came {
  made: number[];
  waits: boolean;
  says?: string;
}

describe('while it is not known whether a version exists, the log says so', () => {
  async function linesOf(
    options: Parameters<typeof atTheEmulator>[0],
    fault: Parameters<Stage['emulator']['fault']>[0] | undefined,
  ): Promise<string[]> {
    const lines: string[] = [];
    await atTheEmulator(options, async ({ aws, emulator }) => {
      if (fault) emulator.fault(fault);
      await publishLayerVersion(aws, { ...wanted, tell: (line) => lines.push(line) });
    });
    return lines;
  }
  const operation = 'PublishLayerVersion';

  test('with the cause and the time left, again and again', async () => {
    const lost =
      'the reply to PublishLayerVersion was lost (socket hang up). Checking whether the version exists';
    expect(await linesOf({ readLagMillis: 20_000 }, { operation, kind: 'fin', when: 'after' })).toEqual(
      ['45', '38', '30'].map((left) => `${lost}; up to ${left} s left.`),
    );
  });

  test.each([
    ['500', /^the reply to PublishLayerVersion was unclear \(HTTP 500, .+\)\. Checking whether/],
    ['hang', /^the reply to PublishLayerVersion was lost \(no answer in time\)\. Checking whether/],
    ['empty', /^the reply to PublishLayerVersion names no version of this layer\. Checking whether/],
  ] as const)('after a reply of kind %s', async (kind, line) => {
    const [first, ...more] = await linesOf({}, { operation, kind, when: 'after' });
    expect([first, more]).toEqual([expect.stringMatching(line), []]);
  });

  test('and that it is published again', async () => {
    const lines = await linesOf({}, { operation, kind: 'reset' });
    expect(lines.at(-1)).toBe('the version does not exist. Publishing it once more.');
  });

  test('and that a version with a good reply is waited for', async () => {
    expect(await linesOf({ getLagMillis: 10_000 }, undefined)).toEqual(
      ['45', '38'].map(
        (left) => `AWS published version 1 and does not show it yet. Waiting for it; up to ${left} s left.`,
      ),
    );
  });

  test('but nothing where all goes well', async () => {
    expect(await linesOf({}, undefined)).toEqual([]);
  });
});

test('a reply that never names a version of the layer is a problem that says so', async () => {
  await atTheEmulator({}, async ({ aws, emulator }) => {
    emulator.fault({ operation: 'PublishLayerVersion', kind: 'wrong-json', times: Infinity });
    await expect(publishLayerVersion(aws, wanted)).rejects.toMatchObject({
      what: expect.stringContaining(
        'answered PublishLayerVersion for layer "shared" without naming a version of it',
      ),
      fix: expect.stringContaining('run the job again'),
    });
  });
});

test('of a publish, the bytes of its body are counted and no others', async () => {
  await atTheEmulator({ readLagMillis: 2000 }, async ({ aws }) => {
    const large = versionOf(zipOf({ 'model.bin': Buffer.alloc(3_000_000, 7) }));
    await publishLayerVersion(aws, large);
    expect(aws.uploads.sent()).toBe(large.bytes);
    expect(aws.uploads.underWay()).toEqual([]);
  });
});
