// The deletion of old versions, in this process, where waits take no time.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keepRecord } from '../../../src/rollout/record.ts';
import { OURS } from '../../rollout/made-by.ts';
import { inShop } from '../../actions/campaigns/in-process.ts';
import type { Ended, Shop } from '../../actions/campaigns/in-process.ts';
import { ACCOUNT, REGION } from '../../actions/step.ts';
import { ALL, arnOf, GO, left, numbersIn, seedScene, STAY, versionsIn } from './scene.ts';

const ELSEWHERE = 'us-east-1';

/** Runs a test in the account. */
function scene(run: (shop: Shop) => Promise<void>): () => Promise<void> {
  return () =>
    inShop({}, { 'README.md': '' }, async (shop) => {
      seedScene(shop.emulator);
      await run(shop);
    });
}

function messages({ log }: Ended, kind: 'error' | 'warning'): string[] {
  return log
    .split('\n')
    .flatMap((line) => (line.startsWith(`::${kind}::`) ? [line.slice(kind.length + 4)] : []));
}

function failureOf(ended: Ended): string {
  return ended.code === 0 ? '' : ended.log;
}

const operations = ({ emulator }: Shop) => emulator.calls.map(({ operation }) => operation);

/** Nine versions in another region. */
function seedElsewhere({ emulator }: Shop): void {
  for (let version = 1; version <= 9; version++)
    emulator.region(ACCOUNT, ELSEWHERE).seedLayer({ name: 'models' });
}

const FOR_REAL = { 'layer-names': 'models', 'dry-run': 'false' };

describe('a prune', () => {
  test(
    'asks AWS nothing about versions that stay anyhow',
    scene(async (shop) => {
      await shop.run('prune', { ...FOR_REAL, keep: '14' });
      expect(operations(shop)).toEqual(['ListLayerVersions']);
    }),
  );

  test(
    'deletes shared versions of a layer that is named, if told',
    scene(async (shop) => {
      await shop.run('prune', { ...FOR_REAL, 'layer-names': 'mod*, team-auth', 'include-shared': 'true' });
      expect(left(shop.emulator)).toEqual(STAY);
      await shop.run('prune', { ...FOR_REAL, 'include-shared': 'true' });
      expect(left(shop.emulator)).toEqual(STAY.filter((version) => version !== 6));
    }),
  );

  test(
    'keeps what a record names',
    scene(async (shop) => {
      mkdirSync(join(shop.workspace, 'records'));
      const header = { action: 'publish', region: REGION, layerName: 'models', madeBy: OURS } as const;
      const record = keepRecord(join(shop.workspace, 'records/record.jsonl'), header);
      const fn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:checkout`;
      record.intend({ what: 'layers', function: fn, before: [arnOf(8)], after: [arnOf(14)] })('made');
      const ended = await shop.run('prune', { ...FOR_REAL, records: 'records' });
      expect(failureOf(ended)).toBe('');
      expect(left(shop.emulator)).toEqual([...STAY, 8].sort((a, b) => a - b));
      expect(ended.outputs['kept']).toContain('"detail":"in the record records/record.jsonl"');
    }),
  );

  test(
    'refuses a place of records without one before AWS is asked anything',
    scene(async (shop) => {
      const ended = await shop.run('prune', { ...FOR_REAL, records: 'records' });
      expect([ended.code, messages(ended, 'error')]).toEqual([
        1,
        [expect.stringContaining('There is no record or report at records')],
      ]);
      expect(operations(shop)).toEqual([]);
    }),
  );

  test(
    'keeps the older version that `reuse: any` serves, as the report of that run says',
    scene(async (shop) => {
      const publish = { 'layer-name': 'config', path: 'layer', reuse: 'any' };
      const content = join(shop.workspace, 'layer/config/settings.txt');
      mkdirSync(dirname(content), { recursive: true });
      for (const text of ['one', 'two', 'one']) {
        writeFileSync(content, text);
        const published = await shop.run('publish', publish);
        expect(failureOf(published)).toBe('');
        copyFileSync(published.outputs['report'] ?? '', join(shop.workspace, 'report.json'));
      }
      const ended = await shop.run('prune', {
        ...{ 'layer-names': 'config', keep: '1', 'dry-run': 'false', records: 'report.json' },
      });
      expect(failureOf(ended)).toBe('');
      expect(left(shop.emulator, 'config')).toEqual([1, 2]);
      expect(ended.outputs['kept']).toContain(
        '"reason":"report","detail":"current by the report report.json"',
      );
    }),
  );

  test(
    'refuses a name that no layer has before anything is deleted',
    scene(async (shop) => {
      const ended = await shop.run('prune', { ...FOR_REAL, 'layer-names': 'models, modles, greetngs' });
      expect([ended.code, messages(ended, 'error')]).toEqual([
        1,
        [
          expect.stringContaining(
            'names the layers "modles", "greetngs", which have no version in ' + REGION,
          ),
        ],
      ]);
      expect(left(shop.emulator)).toEqual(ALL);
      expect(operations(shop)).not.toContain('DeleteLayerVersion');
    }),
  );

  test(
    'does its work where a name has versions in one of the regions only',
    scene(async (shop) => {
      const ended = await shop.run('prune', { ...FOR_REAL, regions: `${REGION}, ${ELSEWHERE}` });
      expect(failureOf(ended)).toBe('');
      expect(left(shop.emulator)).toEqual(STAY);
    }),
  );

  test(
    'warns of a pattern that no layer matches',
    scene(async (shop) => {
      const ended = await shop.run('prune', { 'layer-names': 'team-*, fonts-*' });
      expect([ended.code, messages(ended, 'warning')]).toEqual([
        0,
        [`No layer in ${REGION} matches fonts-*.`],
      ]);
    }),
  );

  test(
    'refuses another account before anything else is asked',
    scene(async (shop) => {
      const inputs = { ...FOR_REAL, 'allowed-account-ids': '000000000001' };
      const ended = await shop.run('prune', inputs);
      expect(messages(ended, 'error')).toEqual([expect.stringContaining(`account ${ACCOUNT}`)]);
      expect(operations(shop)).toEqual(['GetCallerIdentity']);
    }),
  );
});

describe('a prune in trouble', () => {
  test.each(['reset', '500', 'empty'] as const)(
    'takes a reply that is lost (%s) for what it is: the version is gone',
    (kind) =>
      scene(async (shop) => {
        shop.emulator.fault({ operation: 'DeleteLayerVersion', kind, when: 'after', times: 2 });
        const ended = await shop.run('prune', FOR_REAL);
        expect(failureOf(ended)).toBe('');
        expect(left(shop.emulator)).toEqual(STAY);
        expect(numbersIn(ended, 'deleted')).toEqual(GO);
      })(),
  );

  test(
    'goes on in the other regions when one cannot be reached, and the next run does the rest',
    scene(async (shop) => {
      seedElsewhere(shop);
      shop.emulator.fault({ operation: '*', kind: 'reset', region: ELSEWHERE, times: Infinity });
      const inputs = { ...FOR_REAL, regions: `${ELSEWHERE}, ${REGION}` };
      const ended = await shop.run('prune', inputs);
      expect(ended.code).toBe(1);
      expect(messages(ended, 'error')).toEqual([expect.stringContaining(`${ELSEWHERE}: `)]);
      expect(left(shop.emulator)).toEqual(STAY);
      expect(numbersIn(ended, 'deleted')).toEqual(GO);
      shop.emulator.clearFaults();
      const again = await shop.run('prune', inputs);
      expect(failureOf(again)).toBe('');
      expect(numbersIn(again, 'deleted', ELSEWHERE)).toEqual([1, 2, 3, 4]);
      expect(left(shop.emulator, 'models', ELSEWHERE)).toEqual([5, 6, 7, 8, 9]);
    }),
  );

  test(
    'leaves a layer alone that it may not delete of, tells it, and goes on with the others',
    scene(async (shop) => {
      const others = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:team-auth:*`;
      const allow = [
        { Action: ['lambda:List*', 'lambda:Get*'], Resource: '*' },
        { Action: 'lambda:DeleteLayerVersion', Resource: others },
      ];
      shop.emulator.set({ allow });
      const ended = await shop.run('prune', { ...FOR_REAL, 'layer-names': 'models, team-auth', keep: '1' });
      expect(ended.code).toBe(1);
      expect(messages(ended, 'error')).toEqual([
        expect.stringContaining('"Action":"lambda:DeleteLayerVersion"'),
      ]);
      expect(left(shop.emulator)).toEqual(ALL);
      expect(left(shop.emulator, 'team-auth')).toEqual([3]);
      const reasons = versionsIn(ended, 'kept')
        .filter(({ layer }) => layer === 'models')
        .map(({ reason }) => reason);
      expect(new Set(reasons)).toEqual(new Set(['newest', 'in-use', 'shared', 'failed', 'not-reached']));
      expect(operations(shop).filter((one) => one === 'DeleteLayerVersion')).toHaveLength(3);
    }),
  );

  test(
    'fails when AWS goes on listing what it said was deleted',
    scene(async (shop) => {
      shop.emulator.set({ readLagMillis: 600_000 });
      const ended = await shop.run('prune', FOR_REAL);
      expect(ended.code).toBe(1);
      expect(messages(ended, 'error')).toEqual([expect.stringContaining('AWS still lists version')]);
      expect(left(shop.emulator)).toEqual(STAY);
      expect(numbersIn(ended, 'deleted')).toEqual(GO);
    }),
  );
});
