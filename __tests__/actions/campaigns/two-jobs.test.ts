// Jobs that publish and roll out at the same time, each in a process of its own: two of the same content, two of two, and
// three of two.
import { describe, expect } from '@jest/globals';
import { atOnce } from '../../publish/two-jobs.ts';
import type { AtOnce } from '../../publish/two-jobs.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';

const FUNCTIONS = 6;

describe('two jobs that publish and roll out at the same time', () => {
  campaign({
    name: 'leave every function with one version where the content is the same',
    runs: { short: 1, long: 20 },
    run: (dice) =>
      atOnce(dice, { contents: ['same', 'same'], functions: FUNCTIONS }, (end) => {
        expectNoMixedFleet(end);
        expect(new Set(end.ended.map(({ outputs }) => outputs['version'])).size).toBe(1);
      }),
  });

  campaign({
    name: 'leave no mixed fleet behind two green jobs where the contents differ',
    runs: { short: 1, long: 20 },
    run: (dice) => atOnce(dice, { contents: ['one', 'two'], functions: FUNCTIONS }, expectNoMixedFleet),
  });
});

describe('three jobs that publish and roll out at the same time, two of them the same content', () => {
  campaign({
    name: 'take no function to an older version than it had',
    runs: { short: 1, long: 20 },
    run: (dice) =>
      atOnce(
        dice,
        { contents: dice.shuffled(['same', 'same', 'newer']), functions: FUNCTIONS },
        ({ ended, history }) => {
          expect(history).toEqual(history.map((versions) => versions.toSorted((a, b) => a - b)));
          expect(ended.some(({ code }) => code === 0)).toBe(true);
        },
      ),
  });
});

/** Every function has the same layers, or a job says that it failed; a job that ended well has its version serving. */
function expectNoMixedFleet({ ended, layers }: AtOnce): void {
  const green = ended.filter(({ code }) => code === 0);
  const fleet = new Set(layers.map((list) => list.join()));
  if (green.length === ended.length) expect([...fleet]).toHaveLength(1);
  expect(green.length).toBeGreaterThan(0);
  const served = green.map(({ outputs }) => outputs['layer-version-arn'] ?? '');
  const [serving = ''] = fleet;
  if (fleet.size === 1) expect(served).toContain(serving);
}
