import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createDeployment, readDeployment, stopDeployment } from '../../src/aws/codedeploy.ts';
import { atTheEmulator } from './at-the-emulator.ts';
import type { Stage } from './at-the-emulator.ts';

const SHIFT = {
  ...{ application: 'shop', deploymentGroup: 'canary' },
  ...{ function: 'api', alias: 'live', from: '1', to: '2' },
};
const MINUTE = 60_000;

type Group = Parameters<Stage['region']['seedDeploymentGroup']>[0];

function seed({ region }: Stage, group: Partial<Group> = {}): void {
  region.seedFunction({ name: 'api', versions: 2, aliases: { live: '1' } });
  region.seedDeploymentGroup({
    application: 'shop',
    name: 'canary',
    percent: 10,
    millis: 10 * MINUTE,
    ...group,
  });
}

describe('a deployment', () => {
  test('shifts a share of the traffic, and at the end all of it', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const id = await createDeployment(stage.aws, SHIFT);
      expect(await readDeployment(stage.aws, id)).toEqual({ status: 'running' });
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '1', weights: { 2: 0.1 } });
      await stage.aws.sleep(11 * MINUTE);
      expect(await readDeployment(stage.aws, id)).toEqual({ status: 'succeeded' });
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '2', weights: {} });
    });
  });

  test('is described by an AppSpec with its digest', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      await createDeployment(stage.aws, SHIFT);
      const [{ input } = { input: undefined }] = stage.emulator.callsOf('CreateDeployment');
      const { content = '', sha256 } = input?.revision?.appSpecContent ?? {};
      expect(JSON.parse(content)).toEqual({
        version: '0.0',
        Resources: [
          {
            api: {
              Type: 'AWS::Lambda::Function',
              Properties: { Name: 'api', Alias: 'live', CurrentVersion: '1', TargetVersion: '2' },
            },
          },
        ],
      });
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    });
  });

  test('that fails says why, and the alias is back', async () => {
    await atTheEmulator({}, async (stage) => {
      const fails = { code: 'ALARM_ACTIVE', message: 'One or more alarms have been activated' };
      seed(stage, { fails, rollbackOn: [] });
      const id = await createDeployment(stage.aws, SHIFT);
      await stage.aws.sleep(11 * MINUTE);
      const { status, message, rollback = '' } = await readDeployment(stage.aws, id);
      expect({ status, message }).toEqual({
        status: 'failed',
        message: `${fails.message} Rolled back by ${rollback}.`,
      });
      expect(await readDeployment(stage.aws, rollback)).toMatchObject({ status: 'succeeded' });
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '1', weights: {} });
    });
  });

  test('that is stopped takes the alias back, and stopping it once more does nothing', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const id = await createDeployment(stage.aws, SHIFT);
      await stopDeployment(stage.aws, id);
      await stopDeployment(stage.aws, id);
      expect(await readDeployment(stage.aws, id)).toMatchObject({ status: 'stopped' });
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '1', weights: {} });
    });
  });

  test('that has ended is left alone when it is stopped too late', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const id = await createDeployment(stage.aws, SHIFT);
      await stage.aws.sleep(11 * MINUTE);
      await stopDeployment(stage.aws, id);
      expect(stage.region.aliasOf('api', 'live')).toEqual({ version: '2', weights: {} });
    });
  });
});

describe('a deployment is refused', () => {
  test('while the group has one, in words that name it', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const id = await createDeployment(stage.aws, SHIFT);
      await expect(createDeployment(stage.aws, SHIFT)).rejects.toMatchObject({
        name: 'Problem',
        what: `AWS CodeDeploy refused codedeploy:CreateDeployment for CodeDeploy group shop/canary in eu-central-1: DeploymentLimitExceededException, The Deployment Group 'canary' already has an active Deployment '${id}'.`,
      });
    });
  });

  test.each([{ application: 'shopp' }, { deploymentGroup: 'canaries' }])(
    'where there is no such group: %j',
    async (wrong) => {
      await atTheEmulator({}, async (stage) => {
        seed(stage);
        await expect(createDeployment(stage.aws, { ...SHIFT, ...wrong })).rejects.toMatchObject({
          what: expect.stringMatching(/^CodeDeploy group \w+\/\w+ does not exist in eu-central-1\.$/),
          fix: expect.stringContaining('`codedeploy-deployment-group`'),
        });
      });
    },
  );
});

describe('a deployment whose reply is lost', () => {
  test.each(['reset', 'hang', '500', 'truncated', 'empty', 'wrong-json'] as const)(
    'is not started twice: a reply that was %s is a problem that says how to look',
    async (kind) => {
      await atTheEmulator({}, async (stage) => {
        seed(stage);
        stage.emulator.fault({ operation: 'CreateDeployment', kind, when: 'after' });
        await expect(createDeployment(stage.aws, SHIFT)).rejects.toMatchObject({
          what: 'It is unclear whether CodeDeploy has started to shift the traffic of api:live: its reply was lost.',
          fix: expect.stringContaining(
            '`aws deploy list-deployments --application-name shop --deployment-group-name canary',
          ),
        });
        expect(stage.emulator.callsOf('CreateDeployment')).toHaveLength(1);
      });
    },
  );

  test('is repeated where it was throttled, as nothing happened', async () => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      stage.emulator.fault({ operation: 'CreateDeployment', kind: '429', times: 3 });
      expect(await createDeployment(stage.aws, SHIFT)).toMatch(/^d-/);
    });
  });

  test.each(['reset', '500', 'empty'] as const)('is stopped all the same when %s', async (kind) => {
    await atTheEmulator({}, async (stage) => {
      seed(stage);
      const id = await createDeployment(stage.aws, SHIFT);
      stage.emulator.fault({ operation: 'StopDeployment', kind, when: 'after' });
      await stopDeployment(stage.aws, id);
      expect(await readDeployment(stage.aws, id)).toMatchObject({ status: 'stopped' });
    });
  });
});
