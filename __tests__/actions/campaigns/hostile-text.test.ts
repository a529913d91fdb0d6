// The same as __tests__/report/campaigns/hostile-text.test.ts, from one end to the other: real files, real answers, the bundle.
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { pathFault } from '../../../src/layer/paths.ts';
import { SECRETS, hostileNames } from '../../report/hostile-text.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';
import { whileRefusing } from '../answering.ts';
import { expectHarmless } from '../harmless.ts';
import { failureOf, startPlace } from '../step.ts';

const FILES = 50;
const FUNCTIONS = 10;

describe('what the bundle tells of a job is nothing but text', () => {
  campaign({
    name: 'the bundle: 50 hostile file names in a layer, found wanting',
    runs: { short: 2, long: 100 },
    run: async (_, seed) => {
      const place = await startPlace();
      const names = namesFrom(seed);
      for (const name of names)
        place.write({
          [`layer/${name}`]: 'x',
          [`layer/${swapped(name)}`]: 'x',
          [`layer/links/${name}`]: { link: 'gone' },
        });
      const outcome = await place.run({ 'dry-run': 'true' });
      expect(outcome.report.findings.length).toBeGreaterThan(10);
      expect(outcome.report.layer?.files).toBeGreaterThan(names.length);
      expectHarmless(outcome);
    },
  });

  campaign({
    name: 'the bundle: 10 hostile messages of AWS about functions, and one about the layer',
    runs: { short: 1, long: 50 },
    run: async (dice, seed) => {
      const place = await startPlace();
      place.write({ 'layer/a': 'x' });
      const reasons = fc
        .sample(hostileNames, { seed, numRuns: FUNCTIONS + 1 })
        .map((text) => `${text} ${dice.pick(SECRETS).text}`);
      const functions = reasons.slice(1).map((reason, index) => {
        const name = `fn-${index}`;
        place.region.seedFunction({ name, updateFailures: [{ code: 'InternalError', reason }] });
        return name;
      });
      const outcome = await place.run({ functions: functions.join() });
      expect(failureOf(outcome)).not.toBe('');
      expectHarmless(outcome);
      const status = dice.pick([400, 403, 404, 413]);
      await whileRefusing(
        { status, code: 'SomethingNewException', message: reasons[0] ?? '' },
        async (url) => {
          const refused = await place.run({}, { AWS_ENDPOINT_URL: url });
          expect(refused.code).toBe(1);
          expectHarmless(refused);
        },
      );
    },
  });
});

/** Names for files, each another one: what a path cannot hold is taken out, and a slash becomes what looks like one. */
function namesFrom(seed: number): string[] {
  const fit = fc
    .sample(hostileNames, { seed, numRuns: FILES * 8 })
    .map((text) => text.toWellFormed().replaceAll('/', '\u2215').slice(0, 60))
    .filter((name) => name !== 'links' && pathFault(name) === undefined);
  return [...new Set(fit)].slice(0, FILES);
}

/** With letters of the other case where there are any: a name that some file systems take for the same. */
function swapped(name: string): string {
  return name.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
