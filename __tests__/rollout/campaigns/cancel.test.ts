import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import type { Report } from '../../../src/publish/result.ts';
import type { FunctionResult } from '../../../src/rollout/result.ts';
import { campaign, caseOf, expectEnough, NOTHING_TO_TRY } from './campaign.ts';
import { amissIn, boundaries, endsAt, unrecorded, watchGrants, withJob } from './job.ts';
import type { End, Ended, Job, JobOptions } from './job.ts';
import { watch } from './witness.ts';

const OWN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models';
/** Milliseconds that a cancelled job may take to end. */
const IN_TIME = 5000;
/** Milliseconds in which the process gets to know of the signal. */
const DELIVERY = 500;

// Windows has no signals: to send one ends the process.
const describeSignals = process.platform === 'win32' ? describe.skip : describe;

describeSignals('a job that is cancelled', () => {
  for (const alias of [false, true]) {
    const options = { alias };
    // More than there are: how often a job polls differs.
    const long = alias ? 400 : 180;
    let ends: End[] | undefined;
    campaign({
      name: `ends in time and tells the truth, at every call ${alias ? 'with' : 'without'} an alias`,
      runs: { short: 2, long },
      run: async (_, seed) => {
        ends ??= endsAt(await boundaries(options), ['SIGINT', 'SIGTERM']);
        expectEnough(long, ends);
        const end = caseOf(seed, ends);
        return end ? cancel(options, end) : NOTHING_TO_TRY;
      },
    });
  }

  campaign({
    name: 'tells of every alias that it leaves with a share of the traffic',
    runs: { short: 2, long: 40 },
    run: async (dice) => {
      const options = { alias: true, inputs: { 'canary-percent': '10', 'canary-minutes': '1' } };
      const when = { of: 'UpdateAlias', at: dice.whole(0, 4), applied: dice.chance(0.5) };
      return cancel(options, { ...when, signal: dice.pick(['SIGINT', 'SIGTERM']) });
    },
  });
});

async function cancel(options: JobOptions, end: End): Promise<unknown> {
  return withJob(options, async (job) => {
    const { emulator, region, run } = job;
    const violations = watch(emulator, region, [OWN]);
    const early = watchGrants(job);
    const cancelled = await run(end);
    const over = cancelled.signalled ? cancelled.signalled + DELIVERY : Infinity;
    const writes = emulator.calls.filter(({ operation }) => !/^(?:Get|List)/.test(operation));
    const late = writes.filter(({ at }) => at > over).map(({ operation, at }) => [operation, at - over]);
    expect({ code: cancelled.code, late }).toEqual({ code: cancelled.code, late: [] });
    // It had nothing more to do by then, for it polled less often than the first.
    if (cancelled.code === 0) {
      expectReached(job, options);
      return NOTHING_TO_TRY;
    }
    expect(cancelled).toMatchObject({ code: 1, signal: null });
    expect(cancelled.ended - cancelled.signalled).toBeLessThan(IN_TIME);
    expect(Object.values(cancelled.records)).not.toContain(undefined);
    expect(unrecorded(emulator.calls, cancelled)).toEqual([]);
    expect(untrueIn(job, cancelled)).toEqual([]);
    const again = await job.run(undefined, { 'canary-percent': '', 'canary-minutes': '' });
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, '']);
    expectReached(job, options);
    expect([...violations, ...early]).toEqual([]);
    return undefined;
  });
}

function expectReached(job: Job, options: JobOptions): void {
  expect(amissIn(job, options)).toEqual([]);
}

/** What the outputs and the report tell that is not so, in words. */
function untrueIn({ region, names }: Job, { outputs, summary }: Ended): string[] {
  const untrue: string[] = [];
  const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report;
  const { problems, regions } = report;
  const { functions = [], rollout, version } = regions[0] ?? {};
  if (problems.length === 0) untrue.push('there is no problem');
  if (!summary.includes('cancelled')) untrue.push('the summary does not tell that it was cancelled');
  const states = (of: readonly FunctionResult[]) => of.map((one) => [one.function, one.status, one.after]);
  const output = JSON.parse(outputs['functions'] ?? '') as FunctionResult[];
  if (JSON.stringify(states(output)) !== JSON.stringify(states(functions))) untrue.push('the outputs differ');
  for (const { function: name, status, after, alias } of functions) {
    const is = JSON.stringify([region.layersOf(name), region.aliasOf(name, 'live')]);
    const told = JSON.stringify([after, alias?.after ?? region.aliasOf(name, 'live')]);
    if (status !== 'failed' && told !== is)
      untrue.push(`${name} is told to be ${status}: ${told}, and is ${is}`);
    if (status === 'updated' && !after.includes(version?.arn ?? '-')) untrue.push(`${name} is not updated`);
  }
  for (const name of names) {
    const [share] = Object.keys(region.aliasOf(name, 'live').weights);
    const isTold = rollout?.leftOpen.some((text) => text.includes(`of ${name} `)) ?? false;
    if (share && !isTold) untrue.push(`${name} shares its traffic without a word`);
  }
  return untrue;
}
