// Accounts made at random, of which it is known what refers to what: a prune deletes exactly what nothing needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { dateOf, realClock } from '../../../../src/shared/clock.ts';
import { inShop } from '../../../actions/campaigns/in-process.ts';
import type { Ended } from '../../../actions/campaigns/in-process.ts';
import { ACCOUNT, REGION } from '../../../actions/step.ts';
import { seedRandomAccount } from '../../random-account.ts';
import { campaign } from '../../../rollout/campaigns/campaign.ts';
import type { Dice } from '../../../rollout/campaigns/dice.ts';
import { mustGo } from '../truth.ts';
import type { Wanted } from '../truth.ts';

campaign({
  name: 'a prune deletes exactly what nothing needs',
  runs: { short: 8, long: 500 },
  run: (dice) =>
    inShop({ pageSize: dice.pick([1, 3, 50, 50]) }, { 'README.md': '' }, async (shop) => {
      const { emulator, workspace } = shop;
      const now = dateOf(realClock).getTime();
      const account = await seedRandomAccount(dice, {
        emulator,
        account: ACCOUNT,
        region: REGION,
        workspace,
        now,
      });
      const hasRecords = existsSync(join(workspace, 'records'));
      // A name without a version is refused.
      const there = account.layers.filter(({ versions }) => versions.some(({ isDeleted }) => !isDeleted));
      if (there.length === 0) return;
      const { inputs, wanted } = choose(dice, {
        names: there.map(({ name }) => name),
        hasRecords,
        now,
      });
      const expected = mustGo(account, wanted).map(({ arn }) => arn);
      const before = existing(emulator);

      const plan = await shop.run('prune', inputs);
      expect(failureOf(plan)).toBe('');
      expect(deletedBy(plan)).toEqual(expected.sort());
      expect(existing(emulator)).toEqual(before);

      const done = await shop.run('prune', { ...inputs, 'dry-run': 'false' });
      expect(failureOf(done)).toBe('');
      expect(deletedBy(done)).toEqual(expected);
      expect(existing(emulator)).toEqual(before.filter((arn) => !expected.includes(arn)));
      const bytes = mustGo(account, wanted).reduce((sum, { codeSize }) => sum + codeSize, 0);
      expect(done.outputs['freed-bytes']).toBe(String(bytes));

      const again = await shop.run('prune', { ...inputs, 'dry-run': 'false' });
      expect([failureOf(again), deletedBy(again)]).toEqual(['', []]);
    }),
});

function choose(dice: Dice, of: { names: string[]; hasRecords: boolean; now: number }) {
  const { names, hasRecords, now } = of;
  const [given, layers] = dice.pick<[string, [string, boolean][]]>([
    ['*', names.map((name) => [name, false])],
    [names.join(), names.map((name) => [name, true])],
    ['m?dels*', names.filter((name) => name.startsWith('models')).map((name) => [name, false])],
    [`team-*, ${names[0]}`, names.map((name) => [name, name === names[0]])],
  ]);
  const meant = given.startsWith('team')
    ? layers.filter(([name, isNamed]) => isNamed || name.startsWith('team-'))
    : layers;
  const wanted: Wanted = {
    layers: new Map(meant),
    keep: dice.whole(1, 6),
    keepDays: dice.chance(0.5) ? dice.whole(1, 60) : 0,
    includeShared: meant.some(([, isNamed]) => isNamed) && dice.chance(0.3),
    useRecords: hasRecords && dice.chance(0.7),
    useParameter: dice.chance(0.7),
    now,
  };
  const inputs = {
    'layer-names': given,
    keep: String(wanted.keep),
    'keep-days': wanted.keepDays === 0 ? '' : String(wanted.keepDays),
    'include-shared': String(wanted.includeShared),
    records: wanted.useRecords ? 'records' : '',
    'ssm-parameter': wanted.useParameter ? '/layers/{layer-name}' : '',
  };
  return { inputs, wanted };
}

function existing(emulator: Parameters<Parameters<typeof inShop>[2]>[0]['emulator']): string[] {
  const { layers } = emulator.region(ACCOUNT, REGION);
  return [...layers.values()].flatMap(({ versions }) => [...versions.values()].map(({ arn }) => arn)).sort();
}

function deletedBy({ outputs }: Ended): string[] {
  return (JSON.parse(outputs['deleted'] ?? '') as { arn: string }[]).map(({ arn }) => arn).sort();
}

function failureOf({ code, log }: Ended): string {
  return code === 0 ? '' : log;
}
