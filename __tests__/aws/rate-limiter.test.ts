import { describe, expect, test } from '@jest/globals';
import { createRateLimiter } from '../../src/aws/rate-limiter.ts';
import type { Clock } from '../../src/shared/clock.ts';

/** A clock that stands still but for what is slept. */
function stillClock(): Clock & { time: number } {
  const clock = {
    time: 0,
    now: () => clock.time,
    sleep: (milliseconds: number) => {
      clock.time += milliseconds;
      return Promise.resolve();
    },
    deadline: (milliseconds: number) => AbortSignal.timeout(milliseconds),
  };
  return clock;
}

describe('a pacer', () => {
  test('never lets more than a burst and its rate through in any second', async () => {
    const clock = stillClock();
    const pacer = createRateLimiter({ rate: 10, clock });
    const times: number[] = [];
    for (let call = 0; call < 100; call++) {
      await pacer.take();
      times.push(clock.now());
    }
    const busiest = Math.max(
      ...times.map((start) => times.filter((at) => at >= start && at < start + 1000).length),
    );
    expect(busiest).toBeLessThanOrEqual(15);
    expect(clock.now()).toBeGreaterThanOrEqual(9400);
    expect(clock.now()).toBeLessThanOrEqual(10_000);
  });

  test('halves its rate when throttled, once for calls that were under way together', async () => {
    const clock = stillClock();
    const pacer = createRateLimiter({ rate: 10, clock });
    for (let call = 0; call < 10; call++) pacer.throttled(0);
    clock.time = 10_000;
    for (let call = 0; call < 5; call++) await pacer.take(); // the burst
    const before = clock.now();
    for (let call = 0; call < 10; call++) await pacer.take();
    expect(clock.now() - before).toBeCloseTo(2000, -2);
  });

  test('holds every call for as long as AWS asks', async () => {
    const clock = stillClock();
    const pacer = createRateLimiter({ rate: 10, clock });
    pacer.throttled(7000);
    await pacer.take();
    expect(clock.now()).toBeGreaterThanOrEqual(7000);
  });

  test('creeps back to its rate and not beyond', async () => {
    const clock = stillClock();
    const pacer = createRateLimiter({ rate: 10, clock });
    pacer.throttled(0);
    for (let call = 0; call < 200; call++) pacer.succeeded();
    for (let call = 0; call < 5; call++) await pacer.take();
    const before = clock.now();
    for (let call = 0; call < 20; call++) await pacer.take();
    expect(clock.now() - before).toBeCloseTo(2000, -2);
  });

  test('holds those who wait already when somebody is throttled, and keeps their order', async () => {
    const clock = stillClock();
    const pacer = createRateLimiter({ rate: 10, clock });
    const order: number[] = [];
    const calls = Array.from({ length: 20 }, async (_, call) => {
      await pacer.take();
      order.push(call);
      if (call === 5) pacer.throttled(60_000);
      return clock.now();
    });
    const times = await Promise.all(calls);
    expect(order).toEqual(calls.map((_, call) => call));
    expect(times.slice(7).every((time) => time >= 60_000)).toBe(true);
  });

  test('fails those who wait when its clock stops, and takes others afterwards', async () => {
    const clock = stillClock();
    clock.time = 10_000;
    const { sleep } = clock;
    const pacer = createRateLimiter({ rate: 10, clock });
    clock.sleep = () => Promise.reject(new Error('stopped'));
    const calls = Array.from({ length: 8 }, () => pacer.take());
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    clock.sleep = sleep;
    await pacer.take();
  });
});

describe('that AWS throttles is told', () => {
  /** A pacer that notes what it tells, and when. */
  function telling() {
    const clock = stillClock();
    const told: [at: number, waited: number][] = [];
    const onThrottled = (waited: number) => void told.push([clock.now(), waited]);
    return { clock, told, pacer: createRateLimiter({ rate: 10, clock, onThrottled }) };
  }

  test('every fifteen seconds of a long hold', async () => {
    const { pacer, told } = telling();
    pacer.throttled(60_000);
    await pacer.take();
    expect(told).toEqual([15_000, 30_000, 45_000, 60_000].map((at) => [at, at]));
  });

  test('every fifteen seconds while calls are refused again and again, once for all of them', async () => {
    const { clock, pacer, told } = telling();
    while (clock.now() < 100_000) {
      await Promise.all(Array.from({ length: 5 }, () => pacer.take()));
      for (let call = 0; call < 5; call++) pacer.throttled(1000);
    }
    expect(told.length).toBeGreaterThanOrEqual(5);
    const times = told.map(([at]) => at);
    for (const [index, at] of times.entries())
      expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(15_000);
    expect(Math.max(...times.map((at, index) => at - (times[index - 1] ?? 0)))).toBeLessThan(30_000);
    // All of it is one time of throttling.
    expect(new Set(told.map(([at, waited]) => at - waited)).size).toBe(1);
  });

  test('not of a refusal that is over soon, and anew when it begins again', async () => {
    const { clock, pacer, told } = telling();
    pacer.throttled(2000);
    await pacer.take();
    pacer.succeeded();
    clock.time += 100_000;
    await pacer.take();
    expect(told).toEqual([]);
    const again = clock.now();
    pacer.throttled(20_000);
    await pacer.take();
    expect(told).toEqual([[again + 15_000, 15_000]]);
  });

  test('not while calls only keep their pace', async () => {
    const { pacer, told, clock } = telling();
    for (let call = 0; call < 1000; call++) await pacer.take();
    expect(clock.now()).toBeGreaterThan(60_000);
    expect(told).toEqual([]);
  });
});
