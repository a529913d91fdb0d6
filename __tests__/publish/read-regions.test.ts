import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/shared/clock.ts';
import type { Health } from '../../src/aws/region-client.ts';
import type { RegionRun } from '../../src/publish/types.ts';
import { readRegions } from '../../src/publish/read-regions.ts';
import { Problem } from '../../src/shared/problem.ts';

/** A clock that a test moves on; whoever sleeps on it wakes when it has come so far. */
function movedByHand(): Clock & { move: (milliseconds: number) => Promise<void> } {
  let now = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) => new Promise<void>((wake) => sleepers.push({ at: now + milliseconds, wake })),
    deadline: () => new AbortController().signal,
    move: async (milliseconds) => {
      now += milliseconds;
      for (const { at, wake } of sleepers) if (at <= now) wake();
      // What was woken gets its turn, and what that wakes.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}

/** A region whose calls fare as the test says, and whose look ends when it says so. */
function regionOn(clock: Clock, region: string) {
  const health: Health = { failures: 0, answers: 0, answeredAt: 0 };
  let end: (found: string) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const result = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const place = (text: string) => `${region}: ${text}`;
  const site = { aws: { region, clock, health }, place } as unknown as RegionRun;
  const answer = () => {
    health.answers += 1;
    health.answeredAt = clock.now();
  };
  return { site, result, end, fail, health, answer };
}

function look(regions: ReturnType<typeof regionOn>[], failed: string[] = []) {
  const all = new Map(regions.map(({ site, result }) => [site, result]));
  const fail = ({ aws }: RegionRun) => failed.push(aws.region);
  return readRegions(
    regions.map(({ site }) => site),
    (site) => all.get(site) ?? Promise.reject(new Error('another region')),
    fail,
  );
}

describe('a region that others wait for', () => {
  test('is one that answers, however long it takes and though some calls were throttled', async () => {
    const clock = movedByHand();
    const [quick, large] = [regionOn(clock, 'quick'), regionOn(clock, 'large')] as const;
    const looking = look([quick, large]);
    quick.end('quick');
    large.health.failures = 3;
    for (let second = 0; second < 300; second++) {
      large.answer();
      await clock.move(1000);
    }
    large.end('large');
    await clock.move(1000);
    const { known, pending } = await looking;
    expect([known.map(([, text]) => text), pending.length]).toEqual([['quick', 'large'], 0]);
  });
});

describe('a region that others do not wait for', () => {
  test('is one that has not answered for half a minute; it goes on by itself', async () => {
    const clock = movedByHand();
    const [quick, silent] = [regionOn(clock, 'quick'), regionOn(clock, 'silent')] as const;
    const looking = look([quick, silent]);
    quick.end('quick');
    for (let second = 0; second < 32; second++) await clock.move(1000);
    const { known, pending } = await looking;
    expect(known.map(([, text]) => text)).toEqual(['quick']);
    silent.end('in the end');
    expect(await pending[0]?.[1]).toBe('in the end');
  });

  test('is one that is throttled more often than answered, for a minute', async () => {
    const clock = movedByHand();
    const [quick, throttled] = [regionOn(clock, 'quick'), regionOn(clock, 'throttled')] as const;
    const looking = look([quick, throttled]);
    quick.end('quick');
    for (let second = 0; second < 62; second++) {
      throttled.health.failures += 2;
      throttled.answer();
      await clock.move(1000);
    }
    expect((await looking).pending).toHaveLength(1);
  });

  test('gives its turn to the next: eight of them hold up nobody', async () => {
    const clock = movedByHand();
    const silent = Array.from({ length: 8 }, (_, index) => regionOn(clock, `silent-${index}`));
    const quick = regionOn(clock, 'quick');
    const looking = look([...silent, quick]);
    quick.end('quick');
    for (let second = 0; second < 70; second++) await clock.move(1000);
    const { known, pending } = await looking;
    expect([known.map(([, text]) => text), pending.length]).toEqual([['quick'], 8]);
  });
});

describe('a refusal', () => {
  test('of several regions is told once, with the regions', async () => {
    const clock = movedByHand();
    const regions = ['a', 'b', 'c'].map((name) => regionOn(clock, name));
    const looking = look(regions);
    for (const { fail } of regions.slice(0, 2)) fail(new Problem('No.', 'Do.'));
    regions[2]?.end('c');
    await expect(looking).rejects.toThrow('Nothing was written, for one reason. a, b: No. Do.');
  });

  test('stops the run, and what was lost on its way does not', async () => {
    const clock = movedByHand();
    const [lost, there] = [regionOn(clock, 'lost'), regionOn(clock, 'there')] as const;
    const failed: string[] = [];
    const looking = look([lost, there], failed);
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    lost.fail(new Problem('Lost.', 'Again.', { cause }));
    there.end('there');
    await clock.move(1000);
    expect((await looking).known).toHaveLength(1);
    expect(failed).toEqual(['lost']);
  });
});
