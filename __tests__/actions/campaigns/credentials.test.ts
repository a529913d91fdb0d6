// Credentials that are over in the middle: at each call of each action. The step says so, tells what was done, and what it
// left where; the next one, with new credentials, completes it.
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect } from '@jest/globals';
import type { Emulator } from '../../../emulator/index.js';
import { dateOf, realClock } from '../../../src/shared/clock.ts';
import { campaign, caseOf, expectEnough, NOTHING_TO_TRY } from '../../rollout/campaigns/campaign.ts';
import { ACCOUNT, REGION } from '../step.ts';
import { notPlanned, openShop, unclearIn, undisturbed } from './judge.ts';
import type { Call } from './judge.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

const TWO_HOURS = 2 * 3_600_000;
/** No action makes more calls. */
const CALLS = 70;

describe('at whichever call,', () => {
  for (const scenario of SCENARIOS) {
    let plain: Call[] | undefined;
    campaign({
      name: `credentials that expire in ${scenario.name}`,
      runs: { short: 3, long: CALLS },
      run: async (_, seed) => {
        plain ??= (await undisturbed(scenario)).calls;
        expectEnough(CALLS, plain);
        const call = caseOf(seed, plain);
        return call ? expireAt(scenario, plain.indexOf(call) + 1, plain) : NOTHING_TO_TRY;
      },
    });
  }
});

async function expireAt(scenario: Scenario, at: number, plain: readonly Call[]): Promise<void> {
  const what = `call ${at}, ${plain[at - 1]?.operation}`;
  await openShop(scenario, {}, async (shop) => {
    const { emulator } = shop;
    scenario.seed(emulator);
    emulator.region(ACCOUNT, REGION).seedRole({ name: 'deploy', trusts: [ACCOUNT] });
    const env = await session(emulator);
    let calls = 0;
    const stop = emulator.onCall(({ phase }) => {
      if (phase === 'before' && ++calls === at)
        emulator.set({ now: () => dateOf(realClock).getTime() + TWO_HOURS });
    });
    const ended = await scenario.run(shop, env);
    stop();
    expect([what, ended.code, ...unclearIn(ended)]).toEqual([what, 1]);
    expect([what, ended.log]).toEqual([
      what,
      expect.stringMatching(/credentials (?:expired|that have expired)/),
    ]);
    expect([what, ...notPlanned(emulator, plain)]).toEqual([what]);
    const again = await scenario.run(shop, await session(emulator));
    expect([what, again.code, again.code === 0 ? '' : again.log]).toEqual([what, 0, '']);
    expect([what, ...scenario.amiss(emulator)]).toEqual([what]);
    const untold = (scenario.left?.(emulator) ?? []).filter((left) => !ended.log.includes(left));
    expect([what, ...untold]).toEqual([what]);
  });
}

/** Credentials as configure-aws-credentials gets them: good for an hour. */
async function session({ url }: Emulator): Promise<Record<string, string>> {
  const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'any' };
  const sts = new STSClient({ endpoint: url, region: REGION, credentials });
  try {
    const role = { RoleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`, RoleSessionName: 'job' };
    const { Credentials: given } = await sts.send(new AssumeRoleCommand(role));
    return {
      AWS_ACCESS_KEY_ID: given?.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: given?.SecretAccessKey ?? '',
      AWS_SESSION_TOKEN: given?.SessionToken ?? '',
    };
  } finally {
    sts.destroy();
  }
}
