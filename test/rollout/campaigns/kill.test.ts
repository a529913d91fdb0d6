import { describe, expect } from '@jest/globals';
import { campaign } from './campaign.js';
import { amissIn, boundaries, endOf, unrecorded, withJob } from './job.js';
import type { End, JobOptions } from './job.js';
import { watch } from './witness.js';

const OWN = 'arn:aws:lambda:eu-central-1:123456789012:layer:models';

describe('a job that is killed', () => {
  for (const alias of [false, true]) {
    const options = { alias };
    let numbers: number[] | undefined;
    campaign({
      name: `is taken up where it stopped, at every call ${alias ? 'with' : 'without'} an alias`,
      runs: { short: 3, long: alias ? 160 : 60 },
      run: async (_, seed) => {
        numbers ??= await boundaries(options);
        const end = endOf(seed, numbers, ['SIGKILL']);
        if (end) await killAndGoOn(options, end);
      },
    });
  }
});

async function killAndGoOn(options: JobOptions, end: End): Promise<void> {
  await withJob(options, async (job) => {
    const { emulator, region, run } = job;
    const violations = watch(emulator, region, [OWN]);
    const killed = await run(end);
    // A job that polled less often than the first had ended by then.
    expect(killed.signal ?? killed.code).toBe(killed.signalled ? 'SIGKILL' : 0);
    expect(Object.values(killed.records)).not.toContain(undefined);
    expect(unrecorded(emulator.calls, killed)).toEqual([]);
    const again = await run();
    expect([again.code, again.code === 0 ? '' : again.log]).toEqual([0, '']);
    expect(amissIn(job, options)).toEqual([]);
    expect(violations).toEqual([]);
  });
}
