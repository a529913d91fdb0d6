import { describe, expect, test } from '@jest/globals';
import { callerAccount } from '../../src/aws/account.ts';
import { assumeRoleClient } from '../../src/aws/assume-role.ts';
import type { RoleToAssume } from '../../src/aws/assume-role.ts';
import { listVersions } from '../../src/aws/layers.ts';
import { problemOf } from '../layer/problem-of.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';
import { everythingIn } from './everything-in.ts';

const OTHER = '210987654321';
const ELSEWHERE = 'ap-southeast-2';
const READ = [{ Action: 'lambda:GetLayerVersion', Resource: '*' }];
const LIST = [...READ, { Action: 'lambda:ListLayerVersions', Resource: '*' }];

/** A role of the other account that trusts this one. */
function reader({ emulator }: Stage, seed: { externalId?: string; allow?: typeof READ } = {}): string {
  return emulator
    .region(OTHER, REGION)
    .seedRole({ name: 'ci/layer-reader', trusts: [ACCOUNT], allow: LIST, ...seed });
}

function connectTo(stage: Stage, role: Omit<RoleToAssume, 'region'>, region = ELSEWHERE) {
  return assumeRoleClient({ region: REGION, clock: stage.clock }, { region, ...role });
}

describe('a role of another account', () => {
  test('works in its own account and the region that is asked for, and is assumed in the own one, once', async () => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.region(OTHER, ELSEWHERE).seedLayer({ name: 'theirs', files: { a: 'a' } });
      const aws = await connectTo(stage, { roleArn: reader(stage) });
      expect([aws.region, await callerAccount(aws)]).toEqual([ELSEWHERE, OTHER]);
      expect(await listVersions(aws, 'theirs', 'all')).toHaveLength(1);
      expect(await listVersions(aws, 'theirs', 'all')).toHaveLength(1);
      const assumed = stage.emulator.callsOf('AssumeRole');
      expect(assumed.map(({ account, region }) => [account, region])).toEqual([[ACCOUNT, REGION]]);
      expect(assumed[0]?.input).toMatchObject({ RoleSessionName: 'publish-layer' });
      aws.close();
    });
  });

  test('is assumed under the name and with the external id that are given', async () => {
    await atTheEmulator({}, async (stage) => {
      const roleArn = reader(stage, { externalId: 'vendor-1' });
      (await connectTo(stage, { roleArn, externalId: 'vendor-1', sessionName: 'promote-17' })).close();
      expect(stage.emulator.callsOf('AssumeRole')[0]?.input).toMatchObject({
        ...{ RoleArn: roleArn, RoleSessionName: 'promote-17', ExternalId: 'vendor-1' },
      });
    });
  });

  test('is assumed again before its credentials expire', async () => {
    // They are good for an hour by this clock, which is late: for less than five minutes by that of the SDK.
    await atTheEmulator({ now: () => Date.now() - 3_400_000 }, async (stage) => {
      const aws = await connectTo(stage, { roleArn: reader(stage) });
      await listVersions(aws, 'theirs', 'all');
      await listVersions(aws, 'theirs', 'all');
      expect(stage.emulator.callsOf('AssumeRole').length).toBeGreaterThanOrEqual(2);
      aws.close();
    });
  });

  test('may do no more than its own policy says', async () => {
    await atTheEmulator({}, async (stage) => {
      const aws = await connectTo(stage, { roleArn: reader(stage, { allow: READ }) });
      const { fix } = await problemOf(() => listVersions(aws, 'theirs', 'all'));
      expect(fix).toContain('"Action":"lambda:ListLayerVersions"');
      aws.close();
    });
  });
});

describe('a role that may not be assumed', () => {
  const trust = JSON.stringify({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/emulator` },
  });

  test('because it does not trust the job, or is not there, is a problem with both statements', async () => {
    await atTheEmulator({}, async (stage) => {
      const owner = stage.emulator.region(OTHER, REGION);
      for (const roleArn of [
        owner.seedRole({ name: 'closed', trusts: [OTHER] }),
        `arn:aws:iam::${OTHER}:role/none`,
      ]) {
        const { what, fix } = await problemOf(() => connectTo(stage, { roleArn }));
        expect(what).toBe(
          `The job's role may not assume ${roleArn} (sts:AssumeRole), or there is no such role.`,
        );
        expect(fix).toContain(
          `policy of the job's role: {"Effect":"Allow","Action":"sts:AssumeRole","Resource":"${roleArn}"}`,
        );
        expect(fix).toContain(`trust policy of ${roleArn}: ${trust}`);
      }
    });
  });

  test('without its external id is told with the condition', async () => {
    await atTheEmulator({}, async (stage) => {
      const roleArn = reader(stage, { externalId: 'vendor-1' });
      const { fix } = await problemOf(() => connectTo(stage, { roleArn, externalId: 'vendor-2' }));
      expect(fix).toContain('"Condition":{"StringEquals":{"sts:ExternalId":"vendor-2"}}');
    });
  });

  test('by a session of a role names that role for the trust policy', async () => {
    await atTheEmulator({}, async (stage) => {
      const own = stage.emulator.region(ACCOUNT, REGION).seedRole({ name: 'deploy', trusts: [ACCOUNT] });
      const session = await connectTo(stage, { roleArn: own });
      const credentials = session.lambda.config.credentials;
      const roleArn = `arn:aws:iam::${OTHER}:role/none`;
      const { fix } = await problemOf(() =>
        assumeRoleClient({ region: REGION, clock: stage.clock, credentials }, { roleArn, region: REGION }),
      );
      expect(fix).toContain(`"Principal":{"AWS":"arn:aws:iam::${ACCOUNT}:role/deploy"}`);
      session.close();
    });
  });
});

const KINDS = ['reset', 'fin', 'truncated', '500', '503', '429', 'empty', 'bad-json', 'wrong-json'] as const;

describe('an answer that breaks', () => {
  test.each(KINDS)('once (%s) is asked for again', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'AssumeRole', kind, when: 'after' });
      (await connectTo(stage, { roleArn: reader(stage) })).close();
      expect(stage.emulator.callsOf('AssumeRole')).toHaveLength(2);
    });
  });

  test.each(KINDS)('for good (%s) is a problem, without the credentials that were in it', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      stage.emulator.fault({ operation: 'AssumeRole', kind, when: 'after', times: Infinity });
      const problem = await problemOf(() => connectTo(stage, { roleArn: reader(stage) }));
      expect(problem.what).toContain(`role/ci/layer-reader`);
      expect(everythingIn(problem)).not.toMatch(/ASIA\d{12}|SecretAccessKey|SessionToken/);
    });
  });
});

test('a cancelled job assumes no role', async () => {
  await atTheEmulator({}, async (stage) => {
    const cancelled = AbortSignal.abort();
    const roleArn = reader(stage);
    const connecting = assumeRoleClient(
      { region: REGION, clock: stage.clock, interruption: cancelled },
      { roleArn, region: REGION },
    );
    await expect(connecting).rejects.toMatchObject({ name: 'Cancelled' });
    expect(stage.emulator.callsOf('AssumeRole')).toEqual([]);
  });
});
