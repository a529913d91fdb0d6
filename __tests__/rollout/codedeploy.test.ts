import { describe, expect, test } from '@jest/globals';
import type { RolloutInputs } from '../../src/rollout/options.ts';
import { atARollout, named } from './stage.ts';
import type { Ended, RolloutStage } from './stage.ts';

const GROUP = { application: 'functions', deploymentGroup: 'live' };
const MINUTE = 60_000;
const OLD = { version: '1', weights: {} };
const NEW = { version: '2', weights: {} };

type GroupSeed = Parameters<RolloutStage['region']['seedDeploymentGroup']>[0];

/** Rolls the second version of a layer out to `a` and `b` by CodeDeploy, which takes five minutes for each. */
async function rollOut(
  stage: RolloutStage,
  group: Partial<GroupSeed> = {},
  inputs: Partial<RolloutInputs> = {},
  aws = stage.aws,
): Promise<Ended> {
  const { region } = stage;
  const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
  for (const name of ['a', 'b'])
    region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' } });
  region.seedDeploymentGroup({ application: 'functions', name: 'live', millis: 5 * MINUTE, ...group });
  return stage.rollOut(two, { functions: named('a:live', 'b:live'), codeDeploy: GROUP, ...inputs }, aws);
}

describe('a rollout by CodeDeploy', () => {
  test('hands over one alias after the other, and writes none itself', async () => {
    await atARollout({}, async (stage) => {
      const { region, emulator } = stage;
      const { problem, functions, rollout } = await rollOut(stage);
      expect(problem).toBeUndefined();
      expect(functions.map(({ status, alias }) => [status, alias?.after])).toEqual([
        ['updated', NEW],
        ['updated', NEW],
      ]);
      for (const name of ['a', 'b']) expect(region.aliasOf(name, 'live')).toEqual(NEW);
      expect(emulator.callsOf('CreateDeployment').map(({ status }) => status)).toEqual([200, 200]);
      expect(emulator.callsOf('UpdateAlias')).toEqual([]);
      expect(rollout?.leftOpen).toEqual([]);
      expect(rollout?.waves[0]?.gates).toMatchObject([{ gate: 'codedeploy', passed: true }]);
    });
  });

  test('that fails is given back by CodeDeploy, and the functions by us', async () => {
    await atARollout({}, async (stage) => {
      const fails = { code: 'ALARM_ACTIVE', message: 'One or more alarms have been activated.' };
      const { problem, functions, rollout } = await rollOut(stage, { fails, rollbackMillis: 2 * MINUTE });
      expect(problem?.what).toMatch(/The CodeDeploy deployment d-\w+ of a ended as failed/);
      expect(problem?.what).toContain('One or more alarms have been activated');
      for (const name of ['a', 'b']) {
        expect(stage.region.aliasOf(name, 'live')).toEqual(OLD);
        expect(stage.region.layersOf(name)).toEqual(functions.find((one) => one.function === name)?.before);
      }
      expect(functions.map(({ status }) => status)).toEqual(['rolled-back', 'skipped']);
      expect(rollout?.leftOpen).toEqual([]);
    });
  });

  test('is stopped when an alarm rings, and waited for until its traffic is back', async () => {
    await atARollout({}, async (stage) => {
      const { region, emulator } = stage;
      region.seedAlarm({ name: 'errors' });
      emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetDeployment' && phase === 'after')
          region.setAlarm('errors', 'ALARM', 'Too many');
      });
      const slow = { stopMillis: MINUTE, rollbackMillis: MINUTE };
      const { problem, functions } = await rollOut(stage, slow, { alarms: ['errors'] });
      expect(problem?.what).toContain('The alarm "errors" is in ALARM: Too many');
      expect(emulator.callsOf('StopDeployment')).toHaveLength(1);
      expect(region.aliasOf('a', 'live')).toEqual(OLD);
      expect(functions.map(({ status }) => status)).toEqual(['rolled-back', 'skipped']);
    });
  });

  test('that is interrupted is told as under way', async () => {
    await atARollout({}, async (stage) => {
      const cancel = new AbortController();
      stage.emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetDeployment' && phase === 'after') cancel.abort();
      });
      const { problem, rollout } = await rollOut(stage, {}, {}, await stage.another(cancel.signal));
      expect(problem?.what).toContain('cancelled');
      expect(rollout?.leftOpen).toEqual([
        expect.stringMatching(/^CodeDeploy still shifts the traffic of a\. Wait for its deployment d-/),
      ]);
    });
  });

  test('says so when it is unclear whether a deployment was started, and touches the alias no more', async () => {
    await atARollout({}, async (stage) => {
      stage.emulator.fault({ operation: 'CreateDeployment', kind: 'reset', when: 'after' });
      const { problem, functions } = await rollOut(stage);
      expect(problem?.what).toContain(
        'It is unclear whether CodeDeploy has started to shift the traffic of a:live',
      );
      expect(functions[0]).toMatchObject({ status: 'failed' });
      expect(stage.emulator.callsOf('UpdateAlias')).toEqual([]);
    });
  });
});
