import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { invoke } from '../../src/aws/invoke.ts';
import { ACCOUNT, atTheEmulator, REGION } from './at-the-emulator.ts';

const API = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:api`;
const SMOKE = { arn: API, event: '{"smoke":true}', timeout: 3 };

describe('an invocation', () => {
  test('hands the event to the version that is asked for, and gives the end of the log', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const seen: unknown[] = [];
      region.seedFunction({
        name: 'api',
        versions: 2,
        aliases: { live: '1' },
        invoke: (event, { functionVersion, log }) => {
          seen.push([event, functionVersion]);
          log('x'.repeat(5000));
        },
      });
      for (const qualifier of ['2', 'live', undefined]) {
        const { error, logTail } = await invoke(aws, { ...SMOKE, ...(qualifier && { qualifier }) });
        expect(error).toBeUndefined();
        expect(logTail).toHaveLength(4096);
        expect(logTail).toMatch(/^x+\nEND RequestId.*\nREPORT .*\n$/);
      }
      expect(seen).toEqual(['2', '1', '$LATEST'].map((version) => [{ smoke: true }, version]));
    });
  });

  test('that the function fails is a result, in its own words', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      const failing = (error: Error) => () => Promise.reject(error);
      region.seedFunction({ name: 'api', invoke: failing(new TypeError('x is not a function')) });
      expect(await invoke(aws, SMOKE)).toMatchObject({
        error: 'TypeError: x is not a function',
        logTail: expect.stringContaining('x is not a function'),
      });
      region.seedFunction({ name: 'api', invoke: failing(new Error('long'.repeat(10_000))) });
      expect((await invoke(aws, SMOKE)).error).toHaveLength(500);
    });
  });

  test.each(['bad-json', 'wrong-json'] as const)(
    'that the function fails is told too when it says so in no usual way (%s)',
    async (kind) => {
      await atTheEmulator({}, async ({ emulator, region, aws }) => {
        region.seedFunction({ name: 'api', invoke: () => Promise.reject(new Error('no')) });
        emulator.fault({ operation: 'Invoke', kind, when: 'after' });
        expect(await invoke(aws, SMOKE)).toMatchObject({ error: expect.stringMatching(/^\{"/) });
      });
    },
  );

  test('is made again when it was throttled or its outcome is unclear', async () => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      let ran = 0;
      region.seedFunction({ name: 'api', invoke: () => void (ran += 1) });
      emulator.fault({ operation: 'Invoke', kind: '429' });
      emulator.fault({ operation: 'Invoke', kind: 'reset', when: 'after', nth: 2 });
      expect((await invoke(aws, SMOKE)).error).toBeUndefined();
      expect([emulator.callsOf('Invoke').length, ran]).toEqual([3, 2]);
    });
  });

  test('gets the time of the function and some more', async () => {
    await atTheEmulator({}, async ({ region, clock, another }) => {
      const deadlines: number[] = [];
      const aws = await another({
        clock: {
          ...clock,
          deadline: (milliseconds) => {
            deadlines.push(milliseconds);
            return clock.deadline(milliseconds);
          },
        },
      });
      region.seedFunction({ name: 'api', timeout: 60, invoke: () => sleep(50) });
      await invoke(aws, { ...SMOKE, timeout: 60 });
      expect(deadlines).toEqual([75_000]);
    });
  });

  test('of a function that is not there or not ready is a problem', async () => {
    await atTheEmulator({}, async ({ region, aws }) => {
      await expect(invoke(aws, SMOKE)).rejects.toThrow('Function "api" does not exist');
      region.seedFunction({ name: 'api', state: 'Pending' });
      await expect(invoke(aws, SMOKE)).rejects.toThrow(
        'AWS Lambda refused lambda:InvokeFunction for function "api" in eu-central-1: ResourceConflictException',
      );
    });
  });
});
