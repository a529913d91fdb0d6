import { describe, expect } from '@jest/globals';
import { atARollout, named } from '../stage.ts';
import { campaign } from './campaign.ts';
import type { Dice } from './dice.ts';

const MINUTE = 60_000;

describe('a throttled rollout', () => {
  campaign({
    name: 'completes beside a neighbour that takes most of the quota',
    runs: { short: 2, long: 20 },
    run: (dice) => rollOutThrottled(dice, { neighbour: 10 }),
  });
  campaign({
    name: 'completes after a minute in which everything is throttled',
    runs: { short: 2, long: 20 },
    run: (dice) => rollOutThrottled(dice, { deafFor: MINUTE }),
  });
});

async function rollOutThrottled(
  dice: Dice,
  { neighbour = 0, deafFor = 0 }: { neighbour?: number; deafFor?: number },
): Promise<void> {
  const retryAfter = dice.chance(0.5) && { retryAfterSeconds: dice.whole(1, 5) };
  const options = { throttle: { neighbour, ...retryAfter }, updateMillis: 1000, pendingMillis: 1000 };
  await atARollout(options, async ({ region, emulator, rollOut }) => {
    const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
    const count = process.env['TRUST'] ? 300 : 40;
    const names = Array.from({ length: count }, (_, index) => `fn-${index}`);
    for (const name of names)
      region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' } });
    const alias = dice.pick(['', ':live']);
    if (deafFor > 0) {
      emulator.fault({ operation: '*', kind: '429', times: Infinity, ...retryAfter });
      emulator.onCall(({ at }) => {
        const [first] = emulator.calls;
        if (first && at > first.at + deafFor) emulator.clearFaults();
      });
    }
    const { problem, functions } = await rollOut(two, {
      functions: named(...names.map((name) => name + alias)),
    });
    expect(problem?.message).toBeUndefined();
    expect(functions.filter(({ status }) => status !== 'updated')).toEqual([]);
    for (const name of names) expect(region.layersOf(name, alias ? 'live' : '$LATEST')).toEqual([two]);
    expect(emulator.calls.some(({ status }) => status === 429)).toBe(true);
  });
}
