import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fetchVersion } from '../../src/aws/fetch-version.ts';
import type { SourceVersion } from '../../src/publish/promote/source-version.ts';
import { Problem } from '../../src/shared/problem.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';
import { everythingIn } from './everything-in.ts';
import { problemOf } from '../layer/problem-of.ts';
import { randomBytes } from '../layer/tree.ts';
import { zipOf } from '../layer/zip-builder.ts';
import { newPath, publishedSource } from '../publish/promote/promotable.ts';

/** Three requests' worth, and some. */
const LARGE = zipOf([{ name: 'data', content: randomBytes(6_500_000) }]);
const SMALL = zipOf([{ name: 'python/a.py', content: 'A = 1\n' }]);
const PART = 2 * 1024 * 1024;

/** Puts other bytes where a version's zip is. */
function swap({ region }: Stage, bytes: Buffer): void {
  Object.assign(region.layers.get('mine')?.versions.get(1)?.archive ?? {}, { bytes });
}

function requests({ emulator }: Stage): number {
  return emulator.callsOf('GetObject').length;
}

/** Fetches, looks at the file, and lets go of it. */
async function fetched(stage: Stage, source: SourceVersion): Promise<Buffer> {
  const to = newPath();
  const archive = await fetchVersion(stage.aws, source, { to });
  try {
    expect({ size: archive.size, sha256: archive.sha256 }).toEqual({
      size: source.codeSize,
      sha256: source.codeSha256,
    });
    return archive.read(0, archive.size);
  } finally {
    archive.close();
    expect(existsSync(to)).toBe(false);
  }
}

test('a zip is fetched in parts into a file for its owner only, which is removed when it is closed', async () => {
  await atTheEmulator({}, async (stage) => {
    const source = await publishedSource(stage, LARGE);
    const to = newPath();
    const seen: number[] = [];
    const archive = await fetchVersion(stage.aws, source, { to, onProgress: (bytes) => seen.push(bytes) });
    expect(readFileSync(to).equals(LARGE)).toBe(true);
    expect(archive.read(10, 20)).toEqual(LARGE.subarray(10, 20));
    if (process.platform !== 'win32') expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(seen).toEqual([PART, 2 * PART, 3 * PART, LARGE.length]);
    archive.close();
    expect(existsSync(to)).toBe(false);
  });
});

test('a zip that is kept stays for the next job, in a folder that was not there', async () => {
  await atTheEmulator({}, async (stage) => {
    const to = join(dirname(newPath()), 'hand-off', 'layer.zip');
    (await fetchVersion(stage.aws, await publishedSource(stage, SMALL), { to, keep: true })).close();
    expect(readFileSync(to).equals(SMALL)).toBe(true);
  });
});

test('what comes to stand at the path later is not what is read', async () => {
  await atTheEmulator({}, async (stage) => {
    const to = newPath();
    const archive = await fetchVersion(stage.aws, await publishedSource(stage, SMALL), { to });
    writeFileSync(`${to}.other`, 'other');
    renameSync(`${to}.other`, to);
    expect(archive.read(0, archive.size).equals(SMALL)).toBe(true);
    archive.close();
  });
});

test('a file that is there is neither written over nor removed', async () => {
  await atTheEmulator({}, async (stage) => {
    const to = newPath();
    writeFileSync(to, 'mine');
    const source = await publishedSource(stage, SMALL);
    const { what } = await problemOf(() => fetchVersion(stage.aws, source, { to }));
    expect(what).toContain('is not written over');
    expect(readFileSync(to, 'utf8')).toBe('mine');
    expect(requests(stage)).toBe(0);
  });
});

const BROKEN = [
  ...(['reset', 'fin', 'hang', 'stall', 'truncated', '429', '500', '502-html', '503'] as const),
  ...(['empty', 'bad-json', 'wrong-range'] as const),
];

describe('a download that breaks', () => {
  test.each(BROKEN)('twice (%s) goes on where it broke', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      stage.emulator.fault({ operation: 'GetObject', kind, when: 'after', nth: 2, times: 2 });
      expect((await fetched(stage, source)).equals(LARGE)).toBe(true);
      // A part that came too late on a busy machine is asked for once more.
      expect(requests(stage)).toBeLessThanOrEqual(8);
    });
  });

  test.each(BROKEN)('for good (%s) is a problem, and leaves no file', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      stage.emulator.fault({ operation: 'GetObject', kind, when: 'after', nth: 3, times: Infinity });
      const to = newPath();
      const { what } = await problemOf(() => fetchVersion(stage.aws, source, { to }));
      expect(what).toMatch(/^arn:\S+ cannot be fetched: .*archive/);
      expect(existsSync(to)).toBe(false);
    });
  });

  test('anywhere, whatever was sent by then, never gives other bytes', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      const cut = fc.record({ nth: fc.integer({ min: 1, max: 4 }), bytes: fc.nat({ max: PART + 400 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (cuts) => {
          stage.emulator.clearFaults();
          for (const { nth, bytes } of cuts)
            stage.emulator.fault({ operation: 'GetObject', kind: 'cut', when: 'after', nth, bytes });
          expect((await fetched(stage, source)).equals(LARGE)).toBe(true);
        }),
        { numRuns: 25 },
      );
    });
  }, 60_000);

  test('because the job was cancelled says so, and leaves no file', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      const cancel = new AbortController();
      const aws = await stage.another({ interruption: cancel.signal });
      const to = newPath();
      const onProgress = () => {
        stage.emulator.fault({ operation: 'GetObject', kind: 'hang', times: Infinity });
        cancel.abort();
      };
      await expect(fetchVersion(aws, source, { to, onProgress })).rejects.toMatchObject({
        name: 'Cancelled',
      });
      expect(existsSync(to)).toBe(false);
    });
  });
});

describe('a URL that expires', () => {
  test('is asked for anew, as often as that happens', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      const archive = await fetchVersion(stage.aws, source, {
        to: newPath(),
        onProgress: () => void stage.clock.sleep(700_000),
      });
      archive.close();
      const statuses = stage.emulator.callsOf('GetObject').map(({ status }) => status);
      expect(statuses.filter((status) => status === 403)).toHaveLength(3);
      expect(stage.emulator.callsOf('GetLayerVersionByArn')).toHaveLength(5);
    });
  });

  test('at once is a problem', async () => {
    await atTheEmulator({ locationMillis: -1 }, async (stage) => {
      const source = await publishedSource(stage, SMALL);
      const { what } = await problemOf(() => fetchVersion(stage.aws, source, { to: newPath() }));
      expect(what).toContain('refused with HTTP 403');
      expect(requests(stage)).toBe(2);
    });
  });
});

test('a server that ignores ranges sends everything at once, and that is taken', async () => {
  await atTheEmulator({ ignoreRange: true }, async (stage) => {
    const source = await publishedSource(stage, LARGE);
    stage.emulator.fault({ operation: 'GetObject', kind: 'truncated', when: 'after' });
    expect((await fetched(stage, source)).equals(LARGE)).toBe(true);
    expect(requests(stage)).toBeGreaterThanOrEqual(2);
  });
});

describe('other bytes than AWS said', () => {
  test('of the same length are refused, and the file is removed', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, SMALL);
      const other = Buffer.from(SMALL);
      other.writeUInt8((other[40] ?? 0) ^ 1, 40);
      swap(stage, other);
      const to = newPath();
      const { what, fix } = await problemOf(() => fetchVersion(stage.aws, source, { to }));
      expect(what).toContain(`is other bytes than AWS said`);
      expect(what).toContain(source.codeSha256);
      expect(fix).toContain('proxy');
      expect(existsSync(to)).toBe(false);
    });
  });

  test('that take their place half-way are refused', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, LARGE);
      const onProgress = () => swap(stage, Buffer.from(LARGE).fill(0));
      const failed = problemOf(() => fetchVersion(stage.aws, source, { to: newPath(), onProgress }));
      expect((await failed).what).toContain('refused with HTTP 412');
    });
  });

  test.each([
    ['more', Buffer.concat([SMALL, SMALL])],
    ['fewer', SMALL.subarray(0, -1)],
    ['none', Buffer.alloc(0)],
  ])('%s of them are refused', async (_, bytes) => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, SMALL);
      swap(stage, bytes);
      const { what } = await problemOf(() => fetchVersion(stage.aws, source, { to: newPath() }));
      expect(what).toContain(' cannot be fetched: ');
    });
  });

  test('are never taken, whichever byte differs', async () => {
    await atTheEmulator({}, async (stage) => {
      const source = await publishedSource(stage, SMALL);
      const change = fc.record({
        at: fc.nat({ max: SMALL.length - 1 }),
        by: fc.integer({ min: 1, max: 255 }),
      });
      await fc.assert(
        fc.asyncProperty(change, async ({ at, by }) => {
          const other = Buffer.from(SMALL);
          other.writeUInt8((other[at] ?? 0) ^ by, at);
          swap(stage, other);
          await problemOf(() => fetchVersion(stage.aws, source, { to: newPath() }));
        }),
        { numRuns: 40 },
      );
    });
  });
});

test('a version that was deleted since it was looked at is a problem', async () => {
  await atTheEmulator({}, async (stage) => {
    const source = await publishedSource(stage, SMALL);
    const gone = { ...source, arn: source.arn.replace(/1$/, '9') };
    const { what } = await problemOf(() => fetchVersion(stage.aws, gone, { to: newPath() }));
    expect(what).toContain('AWS gives no URL of its archive any more');
  });
});

test('the presigned URL is in nothing that comes out, whatever breaks', async () => {
  await atTheEmulator({}, async (stage) => {
    const { emulator } = stage;
    const source = await publishedSource(stage, SMALL);
    const outcomes: unknown[] = [source];
    const attempt = async () => {
      const outcome = await fetchVersion(stage.aws, source, { to: newPath() }).catch(
        (error: unknown) => error,
      );
      outcomes.push(outcome);
      emulator.clearFaults();
    };
    for (const operation of ['GetLayerVersionByArn', 'GetObject']) {
      for (const kind of BROKEN) {
        emulator.fault({ operation, kind, when: 'after', times: kind === 'hang' ? 1 : Infinity });
        await attempt();
      }
    }
    emulator.set({ locationMillis: -1 });
    await attempt();
    emulator.set({ locationMillis: undefined });
    swap(stage, Buffer.alloc(SMALL.length));
    await attempt();
    expect(outcomes.filter((one) => one instanceof Problem).length).toBeGreaterThan(15);
    const signatures = emulator.callsOf('GetObject').map(({ input }) => {
      const { query } = input.Payload as { query: Record<string, string> };
      return query['X-Amz-Signature'] ?? '';
    });
    for (const outcome of outcomes) {
      const text = everythingIn(outcome);
      expect(text).not.toMatch(/X-Amz-Signature|presigned\//i);
      for (const signature of signatures) expect(text).not.toContain(signature);
    }
  });
}, 60_000);
