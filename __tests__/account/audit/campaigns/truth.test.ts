// Accounts made at random, of which it is known what refers to what: an audit finds exactly that, and writes nothing.
import { expect } from '@jest/globals';
import { dateOf, realClock } from '../../../../src/shared/clock.ts';
import type { AuditReport } from '../../../../src/account/audit/result.ts';
import { inShop } from '../../../actions/campaigns/in-process.ts';
import { ACCOUNT, REGION } from '../../../actions/step.ts';
import { seedRandomAccount } from '../../random-account.ts';
import { campaign } from '../../../rollout/campaigns/campaign.ts';
import { READS } from '../reads.ts';
import { findingsIn, useLines, usesIn } from '../truth.ts';

campaign({
  name: 'an audit finds exactly who uses what, and what is wrong with it',
  runs: { short: 15, long: 500 },
  run: (dice) =>
    inShop({ pageSize: dice.pick([1, 3, 50, 50]), throttle: dice.chance(0.2) }, {}, async (shop) => {
      const { emulator, workspace } = shop;
      const now = dateOf(realClock).getTime();
      const place = { emulator, account: ACCOUNT, region: REGION, workspace, now };
      const account = await seedRandomAccount(dice, place);
      emulator.calls.splice(0);
      const { code, log, report: text } = await shop.run('audit', { 'fail-on': 'never' });
      expect([code, code === 0 ? '' : log]).toEqual([0, '']);
      const { regions, findings } = JSON.parse(text) as AuditReport;
      const versions = regions.flatMap(({ layers }) => layers.flatMap((layer) => layer.versions));
      const seen = versions.flatMap(({ arn, functions }) =>
        useLines(
          arn,
          functions.map((use) => [use.function, use.versions, use.aliases]),
        ),
      );
      expect(seen.sort()).toEqual(usesIn(account));
      const told = findings.map(
        ({ rule, severity, path }) => `${rule} ${severity} ${path.split('/').slice(1).join('/')}`,
      );
      expect(told.sort()).toEqual(findingsIn(account));
      expect(emulator.calls.filter(({ operation }) => !READS.has(operation))).toEqual([]);
    }),
});
