import { once } from 'node:events';
import { getActiveResourcesInfo } from 'node:process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { realClock as clock } from '../../src/shared/clock.ts';
import { readFunction, writeLayers } from '../../src/aws/functions.ts';
import { Cancelled } from '../../src/aws/cancellation.ts';
import { unzippedSize } from '../../src/aws/unzipped-size.ts';
import { Problem } from '../../src/shared/problem.ts';
import { execFile } from '../child-process.ts';
import { atTheEmulator } from './at-the-emulator.ts';

function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => error);
}

const [CLOCK = '', INTERRUPTED = ''] = ['shared/clock', 'aws/cancellation'].map(
  (name) => new URL(`../../src/${name}.ts`, import.meta.url).href,
);

/** Waits for deadlines that only their listeners know of, in a process that may be told to collect garbage. */
const WAITING = `
  import { setTimeout as sleep } from 'node:timers/promises';
  const { realClock } = await import('${CLOCK}');
  const { cancellable } = await import('${INTERRUPTED}');
  const { deadline } = cancellable(realClock, new AbortController().signal);
  let came = 0;
  for (let one = 0; one < 50; one++) deadline(2000).addEventListener('abort', () => came++);
  for (let pause = 0; pause < 3; pause++) {
    await sleep(50);
    globalThis.gc();
  }
  await sleep(2500);
  process.stdout.write(String(came));
`;

test('a deadline comes, also where what nobody holds is collected before it', async () => {
  const args = ['--expose-gc', '--input-type=module', '--eval', WAITING];
  const { stdout } = await execFile(process.execPath, args);
  expect(stdout).toBe('50');
});

describe('when the job is cancelled', () => {
  test('nothing new is sent, at whichever call it happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 8 }), async (calls) => {
        await atTheEmulator({}, async ({ emulator, region, another }) => {
          const job = new AbortController();
          const aws = await another({ interruption: job.signal });
          region.seedFunction({ name: 'api' });
          emulator.onCall(({ phase }) => {
            if (phase === 'after' && emulator.calls.length === calls) job.abort();
          });
          if (calls === 0) job.abort();
          for (let call = 0; call < calls; call++) await readFunction(aws, 'api');
          for (let call = 0; call < 3; call++)
            expect(await outcomeOf(readFunction(aws, 'api'))).toBeInstanceOf(Cancelled);
          expect(emulator.calls).toHaveLength(calls);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('the error is a problem that tells how to go on', () => {
    const error = new Cancelled();
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({
      what: 'The job was cancelled.',
      fix: 'Run the job again; it goes on where this one stopped.',
    });
  });

  test('calls that wait for their turn end unsent, and leave no timer behind', async () => {
    await atTheEmulator({}, async ({ emulator, region, another }) => {
      const job = new AbortController();
      const aws = await another({ clock, interruption: job.signal });
      region.seedFunction({ name: 'api' });
      const timersBefore = timers();
      const outcomes = Array.from({ length: 100 }, () => outcomeOf(readFunction(aws, 'api')));
      await outcomes[0];
      job.abort();
      const errors = (await Promise.all(outcomes)).filter((outcome) => outcome instanceof Cancelled);
      expect(errors.length).toBeGreaterThan(80);
      expect(emulator.calls.length + errors.length).toBe(100);
      expect(timers() - timersBefore).toBeLessThan(10);
    });
  });

  test('a wait ends at once, and one that begins afterwards as well', async () => {
    await atTheEmulator({}, async ({ another }) => {
      const job = new AbortController();
      const aws = await another({ clock, interruption: job.signal });
      // To its end, it would take longer than a test may.
      const waiting = outcomeOf(aws.sleep(60_000));
      setTimeout(() => job.abort(), 20);
      expect(await waiting).toBeInstanceOf(Cancelled);
      expect(await outcomeOf(aws.clock.sleep(60_000))).toBeInstanceOf(Cancelled);
    });
  });

  test('a call that keeps failing is not repeated', async () => {
    await atTheEmulator({}, async ({ emulator, region, another }) => {
      const job = new AbortController();
      const aws = await another({ clock, interruption: job.signal });
      region.seedFunction({ name: 'api' });
      emulator.fault({ operation: 'GetFunction', kind: '429', retryAfterSeconds: 30, times: Infinity });
      setTimeout(() => job.abort(), 200);
      const interrupted = await outcomeOf(readFunction(aws, 'api'));
      expect(interrupted).toBeInstanceOf(Cancelled);
      expect((interrupted as Error).cause).toBeUndefined();
      expect(emulator.calls).toHaveLength(1);
    });
  });

  test('a call under way is given two seconds to be answered', async () => {
    await atTheEmulator({ latencyMillis: 300 }, async ({ emulator, region, another }) => {
      const job = new AbortController();
      const aws = await another({ clock, interruption: job.signal });
      region.seedFunction({ name: 'api' });
      const answered = readFunction(aws, 'api');
      setTimeout(() => job.abort(), 100);
      expect(await answered).toMatchObject({ name: 'api' });

      const late = new AbortController();
      const asked: number[] = [];
      const deadline = (milliseconds: number) => {
        asked.push(milliseconds);
        return clock.deadline(milliseconds);
      };
      const later = await another({ clock: { ...clock, deadline }, interruption: late.signal });
      emulator.fault({ operation: 'GetFunction', kind: 'hang' });
      const unanswered = outcomeOf(readFunction(later, 'api'));
      setTimeout(() => late.abort(), 100);
      await once(late.signal, 'abort');
      expect(await unanswered).toBeInstanceOf(Cancelled);
      expect(asked.at(-1)).toBe(2000);
    });
  });

  test('a refusal of a call under way is still told, and an unclear outcome is kept as the cause', async () => {
    await atTheEmulator({}, async ({ emulator, region, another }) => {
      const job = new AbortController();
      const aws = await another({ interruption: job.signal });
      region.seedFunction({ name: 'api' });
      const read = await readFunction(aws, 'api');
      emulator.onCall(() => job.abort());
      expect(await outcomeOf(writeLayers(aws, { ...read, revisionId: 'old' }, []))).toMatchObject({
        name: 'PreconditionFailedException',
      });
      const last = new AbortController();
      const more = await another({ interruption: last.signal });
      emulator.onCall(() => last.abort());
      emulator.fault({ operation: 'UpdateFunctionConfiguration', kind: 'reset', when: 'after' });
      const interrupted = await outcomeOf(writeLayers(more, read, []));
      expect(interrupted).toBeInstanceOf(Cancelled);
      expect(String((interrupted as Error).cause)).toContain('ECONNRESET');
    });
  });

  test('a size that is being read is not said to be unknown', async () => {
    await atTheEmulator({}, async ({ another }) => {
      const job = new AbortController();
      const aws = await another({ interruption: job.signal });
      const locate = () => {
        job.abort();
        return Promise.resolve('http://127.0.0.1:1/');
      };
      expect(await outcomeOf(unzippedSize(aws, { size: 1000, locate }))).toBeInstanceOf(Cancelled);
    });
  });
});

function timers(): number {
  return getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}
