// Two jobs that publish the same content at the same time, each in a process of its own.
import { describe, expect } from '@jest/globals';
import { atOnce } from '../two-jobs.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';

describe('two jobs that publish the same content at the same time', () => {
  campaign({
    name: 'take the same version, and report every other one',
    runs: { short: 3, long: 100 },
    run: (dice) =>
      atOnce(dice, { contents: ['same', 'same'], functions: 0 }, ({ ended, versions }) => {
        expect(ended.map(({ code }) => code)).toEqual([0, 0]);
        const [taken, ...others] = new Set(ended.map(({ outputs }) => outputs['version']));
        expect(others).toEqual([]);
        const extra = new Set(ended.flatMap(({ extra: numbers }) => numbers));
        expect([Number(taken), ...extra].sort()).toEqual(versions.filter((number) => number > 1));
        // One of them made the version that serves, unless the other one was done before it looked.
        expect(ended.filter(({ outputs }) => outputs['published'] === 'true')).toHaveLength(1);
      }),
  });
});
