// The fault matrix: every fault at every call of every action, before and after the call took effect. A cell ends well and
// AWS has what was planned, or the step fails with a message, and what it says of AWS is so; nothing is written that the
// plan does not have; and the next run, undisturbed, completes it.
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../emulator/faults.js';
import { realClock } from '../../../src/shared/clock.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';
import { actionsInThere, operationsCalled } from './called.ts';
import { amissAsTold, amissAtTheEnd, notPlanned, openShop, unclearIn, undisturbed } from './judge.ts';
import type { Plain } from './judge.ts';
import { MATRIX } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

type When = 'before' | 'after';

/** What the emulator knows, reads that lag behind by seconds with a reply that is lost, and calls that are refused in a row. */
const KINDS = [
  ...(['reset', 'fin', 'hang', 'stall', 'truncated', 'cut', 'empty', 'bad-json', 'wrong-json'] as const),
  ...(['wrong-range', '429', '500', '502-html', '503', '200-error'] as const),
  ...(['lag', 'throttle'] as const),
];
type Kind = (typeof KINDS)[number];

interface Cell {
  nth: number;
  kind: Kind;
  when: When;
}

function cellsOf(calls: number): Cell[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((nth) =>
    KINDS.flatMap((kind) => {
      // What AWS throttles does not take effect.
      const whens: When[] = kind === '429' || kind === 'throttle' ? ['before'] : ['before', 'after'];
      return whens.map((when) => ({ nth, kind, when }));
    }),
  );
}

function faultOf({ nth, kind, when }: Cell): Fault {
  const common = { operation: '*', nth, when };
  if (kind === 'lag') return { ...common, kind: 'reset' };
  if (kind === 'throttle') return { ...common, kind: '429', times: 20 };
  return { ...common, kind, ...(kind === 'cut' && { bytes: 100 }) };
}

/** Actions, and operations that one of them calls, that are in no scene of scenarios.ts; and why. */
const ELSEWHERE: Record<string, string> = {
  StopQuery:
    'is called where the job is cancelled meanwhile; see __tests__/rollout/performance/compare-durations.test.ts',
  ListObjectsV2: 'is called for a bucket that S3 refuses to show; see __tests__/aws/bucket-owner.test.ts',
  AbortMultipartUpload: 'is called for an upload that fails, which cells of the bucket make it do',
};

/** When the next run comes: what was under way has ended. Milliseconds. */
const LATER = 3_600_000;

/** Neighbours in the matrix are alike; a short form sees more where it strides. */
const STRIDE = 7919;

const plains = new Map<Scenario, Promise<Plain>>();

function plainOf(scenario: Scenario): Promise<Plain> {
  const plain = plains.get(scenario) ?? undisturbed(scenario);
  plains.set(scenario, plain);
  return plain;
}

describe('whatever fails at whichever call,', () => {
  for (const scenario of MATRIX) {
    campaign({
      // The table of all campaigns has each by its name.
      name: `the fault matrix of ${scenario.name}`,
      runs: { short: 8, long: scenario.cells },
      run: async (_, seed) => {
        const plain = await plainOf(scenario);
        const cells = cellsOf(plain.calls.length);
        const cell = cells[(seed * STRIDE) % cells.length];
        if (seed === 1 && cells.length !== scenario.cells)
          throw new Error(`the matrix has ${cells.length} cells`);
        if (cell) await survive(scenario, cell, plain);
      },
    });
  }
});

async function survive(scenario: Scenario, cell: Cell, plain: Plain): Promise<void> {
  await openShop(scenario, cell.kind === 'lag' ? { readLagMillis: 5000 } : {}, async (shop) => {
    const { emulator } = shop;
    scenario.seed(emulator);
    emulator.fault(faultOf(cell));
    const ended = await scenario.run(shop);
    emulator.clearFaults();
    const hit = emulator.calls.find(({ fault }) => fault);
    const what = `${cell.kind} ${cell.when} ${hit?.operation}, call ${cell.nth}`;
    expect([what, hit !== undefined, ...unclearIn(ended)]).toEqual([what, true]);
    expect([what, ...amissAsTold(scenario, emulator, ended)]).toEqual([what]);
    expect([what, ...notPlanned(emulator, plain.all)]).toEqual([what]);
    emulator.set({ readLagMillis: 0 });
    scenario.calm?.(emulator);
    await realClock.sleep(LATER);
    const again = await scenario.run(shop);
    expect([what, ...amissAtTheEnd(scenario, emulator, again)]).toEqual([what]);
    expect([what, ...notPlanned(emulator, plain.all)]).toEqual([what]);
  });
}

test('every action, and every operation that the actions call, is in a scene', async () => {
  const there = new Set<string>(MATRIX.map(({ action }) => action));
  for (const scenario of MATRIX)
    for (const { operation } of (await plainOf(scenario)).all) there.add(operation);
  const missing = [...actionsInThere(), ...operationsCalled()].filter((name) => !there.has(name));
  // What is on the list and in a scene has no reason any more.
  expect(missing).toEqual(Object.keys(ELSEWHERE).sort());
}, 120_000);
