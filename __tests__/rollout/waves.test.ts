import { UpdateAliasCommand, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { describe, expect, test } from '@jest/globals';
import { atARollout, named } from './stage.ts';

const PLAIN = { updateMillis: 1000, pendingMillis: 1000 };

describe('a rollout', () => {
  test('gives functions the version in waves, and tells of each', async () => {
    await atARollout(PLAIN, async ({ region, rollOut, emulator }) => {
      const other = region.seedLayer({ name: 'other', files: { o: 'o' } });
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      for (const name of names) region.seedFunction({ name, layers: [other, one] });
      const waves = [
        { kind: 'count' as const, count: 1 },
        { kind: 'percent' as const, percent: 50 },
        { kind: 'percent' as const, percent: 100 },
      ];
      const ended = await rollOut(two, { functions: named(...names), waves });
      expect(ended.problem).toBeUndefined();
      expect(ended.functions.map(({ status, wave }) => [status, wave])).toEqual(
        [1, 2, 2, 3, 3, 3].map((wave) => ['updated', wave]),
      );
      for (const name of names) expect(region.layersOf(name)).toEqual([other, two]);
      expect(ended.rollout?.waves.map(({ status, functions }) => [status, functions])).toEqual([
        ['done', 1],
        ['done', 2],
        ['done', 3],
      ]);
      expect(emulator.callsOf('UpdateFunctionConfiguration')).toHaveLength(6);
    });
  });

  test('publishes a version and moves the alias to it', async () => {
    await atARollout(PLAIN, async ({ region, rollOut }) => {
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      region.seedFunction({ name: 'api', layers: [one], versions: 1, aliases: { live: '1' } });
      const ended = await rollOut(two, { functions: named('api:live') });
      expect(ended.problem).toBeUndefined();
      expect(ended.functions).toMatchObject([
        { status: 'updated', alias: { name: 'live', before: { version: '1' }, after: { version: '2' } } },
      ]);
      expect(region.layersOf('api', 'live')).toEqual([two]);
      expect(region.layersOf('api', '1')).toEqual([one]);
    });
  });

  test('rolls everything back, aliases too, when a smoke test fails', async () => {
    await atARollout(PLAIN, async ({ region, rollOut }) => {
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const waves = [
        { kind: 'count' as const, count: 2 },
        { kind: 'percent' as const, percent: 100 },
      ];
      for (const name of ['a', 'b', 'c', 'd']) {
        const invoke = () => {
          if (name === 'c') throw new TypeError('no module named greetings');
        };
        region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' }, invoke });
      }
      const functions = named('a:live', 'b:live', 'c:live', 'd:live');
      const ended = await rollOut(two, { functions, waves, smokeTest: '{}' });
      expect(ended.problem?.what).toContain('wave 2 of 2');
      expect(ended.problem?.what).toContain('no module named greetings');
      for (const name of ['a', 'b', 'c', 'd']) {
        expect(region.layersOf(name)).toEqual([one]);
        expect(region.layersOf(name, 'live')).toEqual([one]);
      }
      expect(ended.functions.map(({ status }) => status)).toEqual([
        'rolled-back',
        'rolled-back',
        'rolled-back',
        'rolled-back',
      ]);
    });
  });

  test('tells of every function that failed, and rolls back only what it changed', async () => {
    await atARollout(PLAIN, async ({ region, rollOut, emulator }) => {
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const updateFailures = [{ code: 'InvalidRuntime', reason: 'The runtime is gone' }];
      region.seedFunction({ name: 'a', layers: [one] });
      region.seedFunction({ name: 'b', layers: [one], updateFailures });
      const arn = region.seedFunction({ name: 'c', layers: [one] });
      const allow = ['lambda:Get*', 'lambda:UpdateFunctionConfiguration'].map((Action) => ({
        Action,
        Resource: Action.includes('Get') ? '*' : [arn.replace(/c$/, 'a'), arn.replace(/c$/, 'b')],
      }));
      emulator.set({ allow });
      const ended = await rollOut(two, { functions: named('a', 'b', 'c') });
      expect(ended.problem?.what).toContain('1 more of its functions failed');
      expect(ended.functions).toMatchObject([
        { function: 'a', status: 'rolled-back', after: [one] },
        {
          function: 'b',
          status: 'rolled-back',
          problem: { what: expect.stringContaining('The runtime is gone') },
        },
        { function: 'c', status: 'failed', problem: { what: expect.stringContaining('may not do') } },
      ]);
      for (const name of ['a', 'b', 'c']) expect(region.layersOf(name)).toEqual([one]);
    });
  });

  test('leaves things as they are where that is asked for, and says how to roll back', async () => {
    await atARollout(PLAIN, async ({ region, rollOut }) => {
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const updateFailures = [{ code: 'InvalidRuntime', reason: 'The runtime is gone' }];
      region.seedFunction({ name: 'a', layers: [one] });
      region.seedFunction({ name: 'b', layers: [one], updateFailures });
      region.seedFunction({ name: 'c', layers: [one] });
      const waves = [2, 3].map((count) => ({ kind: 'count' as const, count }));
      const ended = await rollOut(two, { functions: named('a', 'b', 'c'), waves, onFailure: 'stop' });
      expect(ended.problem?.fix).toContain('uses: org/publish-layer/rollback');
      expect(ended.problem?.fix).toContain(ended.rollout?.record);
      expect(ended.functions.map(({ status }) => status)).toEqual(['updated', 'failed', 'skipped']);
      expect(['a', 'c'].map((name) => region.layersOf(name))).toEqual([[two], [one]]);
    });
  });

  test('that is cancelled while it rolls things back says so of each, and where the record is', async () => {
    await atARollout(PLAIN, async ({ region, rollOut, emulator, another }) => {
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const updateFailures = [{ code: 'InvalidRuntime', reason: 'The runtime is gone' }];
      region.seedFunction({ name: 'a', layers: [one] });
      region.seedFunction({ name: 'b', layers: [one], updateFailures });
      const cancel = new AbortController();
      emulator.onCall(({ operation, phase, input }) => {
        if (operation !== 'UpdateFunctionConfiguration' || phase !== 'after') return;
        if (input.Layers?.includes(one)) cancel.abort();
      });
      const aws = await another(cancel.signal);
      const ended = await rollOut(two, { functions: named('a', 'b') }, aws);
      expect(ended.problem?.what).toContain('The runtime is gone');
      expect(ended.problem?.fix).toContain('2 of the functions that it had changed could not be rolled back');
      expect(ended.functions).toMatchObject([
        { status: 'failed', problem: { what: 'The job was cancelled.' } },
        {
          status: 'failed',
          problem: { what: expect.stringMatching(/The runtime is gone.* The job was cancelled\.$/) },
        },
      ]);
      expect(ended.rollout?.record).not.toBe('');
    });
  });

  test('makes up for a smoke test that failed before it was run again', async () => {
    await atARollout(PLAIN, async (stage) => {
      const { region } = stage;
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      const invoke = () => {
        throw new TypeError('still broken');
      };
      region.seedFunction({ name: 'api', layers: [one], invoke });
      const inputs = { functions: named('api'), smokeTest: '{}', onFailure: 'stop' as const };
      expect((await stage.rollOut(two, inputs)).problem?.what).toContain('still broken');
      expect(region.layersOf('api')).toEqual([two]);
      expect((await stage.rollOut(two, inputs)).problem?.what).toContain('still broken');
    });
  });

  test('does not end well where somebody changed a function after its wave', async () => {
    await atARollout(PLAIN, async (stage) => {
      const { region, emulator, aws } = stage;
      const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
      for (const name of ['a', 'b']) region.seedFunction({ name, layers: [one] });
      let meddled = false;
      emulator.onCall(async ({ operation, phase, input }) => {
        const isSecond = String(input.FunctionName).endsWith(':b') && phase === 'before';
        if (operation !== 'UpdateFunctionConfiguration' || !isSecond || meddled) return;
        meddled = true;
        const back = { FunctionName: 'a', Layers: [one] };
        await aws.lambda.send(new UpdateFunctionConfigurationCommand(back));
      });
      const waves = [
        { kind: 'count' as const, count: 1 },
        { kind: 'percent' as const, percent: 100 },
      ];
      const { problem, functions } = await stage.rollOut(two, { functions: named('a', 'b'), waves });
      expect(problem?.what).toContain(
        'Function "a" has since then been changed by another pipeline: it has version 1 of the layer, not version 2',
      );
      expect(functions.map(({ status, after }) => [status, after])).toEqual([
        ['failed', [one]],
        ['updated', [two]],
      ]);
    });
  });

  test.each(['layers', 'alias'])(
    'tells where a function is that somebody changed after its wave (%s)',
    async (what) => {
      await atARollout(PLAIN, async (stage) => {
        const { region, emulator, aws } = stage;
        const other = region.seedLayer({ name: 'other', files: { o: 'o' } });
        const [one = '', two = ''] = ['1', '2'].map((a) => region.seedLayer({ name: 'mine', files: { a } }));
        for (const name of ['a', 'b'])
          region.seedFunction({ name, layers: [one], versions: 1, aliases: { live: '1' } });
        const meddle = async () => {
          const move = { FunctionName: 'a', Name: 'live', FunctionVersion: '1' };
          const add = { FunctionName: 'a', Layers: [two, other] };
          if (what === 'alias') await aws.lambda.send(new UpdateAliasCommand(move));
          else await aws.lambda.send(new UpdateFunctionConfigurationCommand(add));
        };
        let meddled = false;
        emulator.onCall(async ({ operation, phase, input }) => {
          const isSecond = String(input.FunctionName).endsWith(':b') && phase === 'before';
          if (operation !== 'UpdateFunctionConfiguration' || !isSecond || meddled) return;
          meddled = true;
          await meddle();
        });
        const waves = [1, 2].map((count) => ({ kind: 'count' as const, count }));
        const { problem, functions } = await stage.rollOut(two, {
          functions: named('a:live', 'b:live'),
          waves,
        });
        // A layer of somebody else's is theirs; an alias that does not serve ours is not as planned.
        expect(problem === undefined).toBe(what === 'layers');
        expect([functions[0]?.after, functions[0]?.alias?.after]).toEqual([
          region.layersOf('a'),
          region.aliasOf('a', 'live'),
        ]);
      });
    },
  );
});
