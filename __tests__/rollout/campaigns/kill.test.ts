import { describe, expect } from '@jest/globals';
import { campaign, caseOf, expectEnough, NOTHING_TO_TRY } from './campaign.ts';
import { amissIn, boundaries, endsAt, unrecorded, watchGrants, withJob } from './job.ts';
import type { End, JobOptions } from './job.ts';
import { watch } from './witness.ts';

const OWN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models';

describe('a job that is killed', () => {
  for (const alias of [false, true]) {
    const options = { alias };
    // More than there are: how often a job polls differs.
    const long = alias ? 200 : 90;
    let ends: End[] | undefined;
    campaign({
      name: `is taken up where it stopped, at every call ${alias ? 'with' : 'without'} an alias`,
      runs: { short: 3, long },
      run: async (_, seed) => {
        ends ??= endsAt(await boundaries(options), ['SIGKILL']);
        expectEnough(long, ends);
        const end = caseOf(seed, ends);
        return end ? killAndGoOn(options, end) : NOTHING_TO_TRY;
      },
    });
  }
});

async function killAndGoOn(options: JobOptions, end: End): Promise<unknown> {
  return withJob(options, async (job) => {
    const { emulator, region, run } = job;
    const violations = watch(emulator, region, [OWN]);
    const early = watchGrants(job);
    const killed = await run(end);
    expect(killed.signal ?? killed.code).toBe(killed.signalled ? 'SIGKILL' : 0);
    // It polled less often than the first, and had ended by then.
    if (!killed.signalled) return NOTHING_TO_TRY;
    expect(Object.values(killed.records)).not.toContain(undefined);
    expect(unrecorded(emulator.calls, killed)).toEqual([]);
    const again = await run();
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, '']);
    expect(amissIn(job, options)).toEqual([]);
    expect([...violations, ...early]).toEqual([]);
    return undefined;
  });
}
