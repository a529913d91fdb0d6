// The root action with `watch-minutes`, in this process: what is watched takes no time.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dateOf, realClock } from '../../src/shared/clock.ts';
import type { Report } from '../../src/publish/result.ts';
import { policyNamed } from '../documented-policies.ts';
import { seedChanged } from '../rollout/performance/stage.ts';
import type { Changed } from '../rollout/performance/stage.ts';
import { inShop } from './campaigns/in-process.ts';
import type { Ended, Shop } from './campaigns/in-process.ts';
import { ACCOUNT, REGION } from './step.ts';

const GOOD = { invocations: 300, cold: 60, init: 400, duration: 100 };
const SLOW = { ...GOOD, init: 1100 };
const TREE = { 'layer/python/models.py': 'NAME = 2\n' };
const INPUTS = { 'layer-name': 'models', path: 'layer', functions: 'using-layer', 'watch-minutes': '30' };

/** Functions with the version before, and what CloudWatch knows of them, in the half hour to come too. */
function seed(
  { emulator }: Shop,
  functions: Record<string, Partial<Changed>>,
  { place = REGION, name: layerName = 'models' } = {},
): void {
  const region = emulator.region(ACCOUNT, place);
  const layer = region.seedLayer({ name: layerName, files: { 'python/models.py': 'NAME = 1\n' } });
  const now = dateOf(realClock).getTime();
  for (const [name, changed] of Object.entries(functions)) {
    const { logGroup } = seedChanged(region, now, {
      ...{ name, minutesAgo: -8, took: 9, lasts: 20, before: GOOD, after: GOOD, seed: name.length },
      ...changed,
    });
    region.seedFunction({
      ...{ name, layers: [layer], versions: 1, aliases: { live: '1' } },
      ...(logGroup !== undefined && { logGroup }),
    });
  }
}

const reportOf = ({ report }: Ended) => JSON.parse(report) as Report;
const runtimeOf = (ended: Ended) => reportOf(ended).regions[0]?.runtime;

describe('a rollout with watch-minutes', () => {
  test('waits, compares, and warns of what became slower; the step succeeds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'summary-'));
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '');
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: { after: SLOW }, invoices: {}, shared: { group: 'shop' }, silent: {} });
      const started = realClock.now();
      const ended = await shop.run('publish', INPUTS, { GITHUB_STEP_SUMMARY: summary });
      expect([ended.code, realClock.now() - started > 30 * 60_000]).toEqual([0, true]);
      const runtime = runtimeOf(ended);
      expect(
        runtime?.functions.map(({ function: name, verdict, layers }) => [name, verdict, layers]),
      ).toEqual([
        ['checkout', 'slower', [{ layer: 'models', from: 1, to: 2 }]],
        ...['invoices', 'shared', 'silent'].map((name) => [name, 'same', expect.anything()]),
      ]);
      expect(runtime?.functions[0]?.after.init?.samples).toBe(60);
      expect(runtime?.functions[2]?.after.duration?.samples).toBe(240);
      expect(runtime?.functions[0]?.minutes).toEqual({ before: 60, after: expect.any(Number) });
      expect(reportOf(ended).outcome).toBe('published');
      const warning = '1 function is slower since their layers changed: `checkout`.';
      expect(reportOf(ended).warnings).toContain(warning);
      expect(ended.log).toContain('Watched for 30 min of 30 min');
      const shown = readFileSync(summary, 'utf8');
      expect(shown).toContain('#### Run time before and after');
      expect(shown).toContain('xychart-beta');
    }).finally(() => rmSync(folder, { recursive: true, force: true }));
  });

  test('is told of in the plan, and a dry run waits for nothing', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      const started = realClock.now();
      const ended = await shop.run('publish', { ...INPUTS, 'dry-run': 'true' });
      expect(reportOf(ended).plan.at(-1)).toBe(
        'Watch the updated functions for 30 minutes, and compare them with what they were before.',
      );
      expect(realClock.now() - started).toBeLessThan(30 * 60_000);
      expect(shop.emulator.callsOf('StartQuery')).toEqual([]);
    });
  });

  test('watches nothing where nothing was updated', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      await shop.run('publish', { ...INPUTS, 'watch-minutes': '' });
      const ended = await shop.run('publish', INPUTS);
      expect([ended.code, runtimeOf(ended)]).toEqual([0, undefined]);
      expect(shop.emulator.callsOf('StartQuery')).toEqual([]);
    });
  });

  test('compares in each region by itself', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      seed(shop, { checkout: { after: SLOW } }, { place: 'us-east-1' });
      const ended = await shop.run('publish', { ...INPUTS, regions: `${REGION}, us-east-1` });
      expect([ended.code, reportOf(ended).problems]).toEqual([0, []]);
      const verdicts = reportOf(ended).regions.map(({ runtime }) => runtime?.functions[0]?.verdict);
      expect(verdicts).toEqual(['same', 'slower']);
    });
  });

  test('that is rolled back is not watched', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      shop.emulator.region(ACCOUNT, REGION).seedFunction({
        name: 'broken',
        layers: shop.emulator.region(ACCOUNT, REGION).layersOf('checkout'),
        invoke: () => {
          throw new Error('no');
        },
      });
      const ended = await shop.run('publish', { ...INPUTS, 'smoke-test': '{}' });
      expect([ended.code, runtimeOf(ended)]).toEqual([1, undefined]);
    });
  });

  test('ends in time for the credentials, and says so', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: { after: SLOW } });
      const expires = new Date(Date.now() + 27 * 60_000).toISOString();
      const started = realClock.now();
      const ended = await shop.run('publish', INPUTS, { AWS_CREDENTIAL_EXPIRATION: expires });
      expect(realClock.now() - started).toBeLessThan(29 * 60_000 + 59_000);
      expect(reportOf(ended).warnings).toContainEqual(
        expect.stringMatching(
          /^The AWS credentials end before the 30 minutes of `watch-minutes` are over, so it is watched for 2[45] min/,
        ),
      );
      expect([ended.code, runtimeOf(ended)?.functions[0]?.verdict]).toEqual([0, 'slower']);
    });
  });

  test('keeps what AWS refuses out of the way of the rollout: it says which right is missing', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: { after: SLOW } });
      shop.emulator.set({
        allow: [
          { Action: 'lambda:*', Resource: '*' },
          { Action: 'cloudwatch:GetMetricData', Resource: '*' },
        ],
      });
      const ended = await shop.run('publish', INPUTS);
      expect([ended.code, reportOf(ended).outcome]).toEqual([0, 'published']);
      expect(reportOf(ended).warnings).toContainEqual(expect.stringContaining('logs:StartQuery'));
      expect(runtimeOf(ended)?.functions[0]).toMatchObject({
        verdict: 'too few samples',
        after: { traffic: { invocations: expect.any(Number) } },
      });
    });
  });

  test('passes with its documented policy, and reads logs with it', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: { after: SLOW }, invoices: {} }, { name: 'greetings' });
      const allow = ['publish', 'functions', 'watch'].flatMap(policyNamed);
      shop.emulator.set({ allow });
      const named = { 'layer-name': 'greetings', functions: 'checkout, invoices' };
      const ended = await shop.run('publish', { ...INPUTS, ...named });
      expect([ended.code, reportOf(ended).problems]).toEqual([0, []]);
      expect(runtimeOf(ended)?.functions.map(({ verdict }) => verdict)).toEqual(['slower', 'same']);
      expect(runtimeOf(ended)?.notes).toEqual([]);
    });
  });

  test('is refused before anything is written where the role may not read metrics', async () => {
    await inShop({}, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      shop.emulator.set({ allow: [{ Action: 'lambda:*', Resource: '*' }] });
      const ended = await shop.run('publish', INPUTS);
      expect([ended.code, reportOf(ended).problems[0]?.fix]).toEqual([
        1,
        expect.stringContaining('cloudwatch:GetMetricData'),
      ]);
      expect(shop.emulator.callsOf('PublishLayerVersion')).toEqual([]);
    });
  });

  test('that is cancelled while it watches keeps what it did, and says that it was not compared', async () => {
    await inShop({ queryMillis: 3_600_000 }, TREE, async (shop) => {
      seed(shop, { checkout: {} });
      const exit = Object.getOwnPropertyDescriptor(process, 'exit');
      const stop = shop.emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetQueryResults' && phase === 'before') process.emit('SIGINT');
      });
      Object.defineProperty(process, 'exit', { value: () => undefined, configurable: true });
      try {
        const ended = await shop.run('publish', INPUTS);
        const [{ runtime, functions } = { runtime: undefined, functions: [] }] = reportOf(ended).regions;
        expect([runtime, functions[0]?.status]).toEqual([undefined, 'updated']);
        expect(reportOf(ended).warnings).toContain(
          'The job was cancelled while it watched. The rollout was complete; how the functions do since then was not compared.',
        );
        expect(shop.emulator.callsOf('StopQuery').map(({ applied }) => applied)).toEqual([true]);
      } finally {
        stop();
        if (exit) Object.defineProperty(process, 'exit', exit);
      }
    });
  });
});
