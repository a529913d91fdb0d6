import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { withProgress } from '../../src/shared/log.ts';
import { waveProgress } from '../../src/rollout/progress-log.ts';
import type { WaveCount } from '../../src/rollout/wave-line.ts';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  jest.useFakeTimers();
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text).trimEnd());
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** A wave of a hundred functions that finishes so many in each second; `seconds` pass before it is over. */
async function run(perSecond: number[], seconds = perSecond.length): Promise<string[]> {
  await waveProgress({ wave: 2, waves: 3, total: 100 }, async (update: (count: WaveCount) => void) => {
    let done = 0;
    for (let second = 0; second < seconds; second += 1) {
      done += perSecond[second] ?? 0;
      update({ done, failed: 1 });
      await jest.advanceTimersByTimeAsync(1000);
    }
  });
  return lines;
}

const every = (count: number, seconds: number) => Array.from({ length: seconds }, () => count);

describe('a wave', () => {
  test('that takes less than three seconds has no line', async () => {
    expect(await run(every(50, 2))).toEqual([]);
  });

  test('has a line every three seconds, with an estimate from the second one on', async () => {
    expect(await run(every(10, 9))).toEqual([
      'Wave 2 of 3: 30 of 100 done, 1 failed, 10.0/s',
      'Wave 2 of 3: 60 of 100 done, 1 failed, 10.0/s, about 4 s left',
      'Wave 2 of 3: 90 of 100 done, 1 failed, 10.0/s, about 1 s left',
    ]);
  });

  test('has the rate of the last fifteen seconds', async () => {
    const slower = await run([...every(4, 15), ...every(1, 15)]);
    expect(slower.at(-1)).toBe('Wave 2 of 3: 75 of 100 done, 1 failed, 1.0/s, about 25 s left');
  });

  test('has no more lines once all functions are finished, whatever it waits for', async () => {
    expect(await run(every(20, 5), 60)).toHaveLength(1);
  });

  test('has none after it failed', async () => {
    const failing = waveProgress({ wave: 1, waves: 1, total: 1 }, () => Promise.reject(new Error('No.')));
    await expect(failing).rejects.toThrow('No.');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lines).toEqual([]);
  });
});

test('other work has a line every three seconds too, with what it measures', async () => {
  await withProgress({ label: 'Packing', unit: 'bytes', total: 9e6 }, async (update) => {
    update(3e6);
    await jest.advanceTimersByTimeAsync(4000);
  });
  expect(lines).toEqual(['Packing: 3.00 MB of 9.00 MB, 3.0 s, 1.00 MB/s']);
});
