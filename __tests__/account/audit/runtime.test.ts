// The audit with `compare-runtime`, in this process: hours between a rollout and the audit take no time.
import { describe, expect, test } from '@jest/globals';
import { dateOf, realClock } from '../../../src/shared/clock.ts';
import type { AuditReport } from '../../../src/account/audit/result.ts';
import { inShop } from '../../actions/campaigns/in-process.ts';
import type { Ended, Shop } from '../../actions/campaigns/in-process.ts';
import { ACCOUNT, REGION } from '../../actions/step.ts';
import { MINUTE, seedChanged } from '../../rollout/performance/stage.ts';
import { READS } from './reads.ts';

const GOOD = { invocations: 300, cold: 60, init: 400, duration: 100 };
const SLOW = { ...GOOD, init: 1100 };
const TREE = { 'layer/python/models.py': 'NAME = 2\n' };
const LOGS = new Set([...READS, 'StartQuery', 'GetQueryResults', 'GetMetricData']);

const auditOf = ({ report }: Ended) => JSON.parse(report) as AuditReport;

/** Two functions, one of which is called by its alias, are given a layer's next version; then hours pass. */
async function rollOut(shop: Shop): Promise<void> {
  const region = shop.emulator.region(ACCOUNT, REGION);
  const layer = region.seedLayer({ name: 'models', files: { 'python/models.py': 'NAME = 1\n' } });
  region.seedFunction({ name: 'aliased', layers: [layer], versions: 1, aliases: { live: '1' } });
  region.seedFunction({ name: 'plain', layers: [layer] });
  region.seedFunction({ name: 'other' });
  await realClock.sleep(5 * 60 * MINUTE);
  const inputs = { 'layer-name': 'models', path: 'layer', functions: 'aliased:live, plain' };
  const { code } = await shop.run('publish', inputs);
  expect(code).toBe(0);
  const done = dateOf(realClock).getTime();
  await realClock.sleep(4 * 60 * MINUTE);
  const now = dateOf(realClock).getTime();
  for (const [name, after] of [
    ['aliased', SLOW],
    ['plain', GOOD],
  ] as const)
    seedChanged(region, now, {
      ...{ name, before: GOOD, after, seed: name.length },
      ...{ minutesAgo: (now - done) / MINUTE - 20, took: 60, lasts: 180 },
    });
}

describe('an audit with compare-runtime', () => {
  test('compares functions since their layers changed, by their versions and by CloudTrail, and reads only', async () => {
    await inShop({}, TREE, async (shop) => {
      await rollOut(shop);
      const before = shop.emulator.calls.length;
      const ended = await shop.run('audit', { 'compare-runtime': 'true', since: '1d', 'fail-on': 'never' });
      const { problems, warnings, regions } = auditOf(ended);
      expect([ended.code, problems]).toEqual([0, []]);
      const functions = regions[0]?.runtime?.functions.map((one) => [one.function, one.verdict, one.layers]);
      expect(functions?.toSorted()).toEqual([
        ['aliased', 'slower', [{ layer: 'models', from: 1, to: 2 }]],
        // CloudTrail knows what it was given, and not what it had.
        ['plain', 'same', [{ layer: 'models', to: 2 }]],
      ]);
      expect(warnings).toContain('1 function is slower since their layers changed: `aliased`.');
      const called = new Set(shop.emulator.calls.slice(before).map(({ operation }) => operation));
      expect([...called].filter((operation) => !LOGS.has(operation))).toEqual([]);
    });
  });

  test('says of how many it does not know when their layers changed', async () => {
    await inShop({}, TREE, async (shop) => {
      await rollOut(shop);
      const ended = await shop.run('audit', { 'compare-runtime': 'true', 'fail-on': 'never' });
      const runtime = auditOf(ended).regions[0]?.runtime;
      expect(runtime?.functions.map((one) => one.function)).toEqual(['aliased']);
      expect(runtime?.notes).toEqual([expect.stringMatching(/^Of 1 function AWS does not tell when/)]);
    });
  });

  test('passes without it, and asks CloudWatch for nothing then', async () => {
    await inShop({}, TREE, async (shop) => {
      await rollOut(shop);
      await shop.run('audit', { 'fail-on': 'never' });
      expect(shop.emulator.callsOf('StartQuery')).toEqual([]);
      expect(shop.emulator.callsOf('GetMetricData')).toEqual([]);
    });
  });
});
