// The fault matrix: every fault at every call of every action that writes, before and after the call took effect. A cell
// ends well and AWS has what was planned, or the step fails with a message; nothing is written that the plan does not have;
// and the next run, undisturbed, completes it.
import { describe, expect } from '@jest/globals';
import type { Fault } from '../../../emulator/faults.js';
import { campaign } from '../../rollout/campaigns/campaign.js';
import { notPlanned, openShop, SCENARIOS, unclearIn, undisturbed } from './scenarios.js';
import type { Call, Scenario } from './scenarios.js';

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

/** Neighbours in the matrix are alike; a short form sees more where it strides. */
const STRIDE = 7919;

describe('the fault matrix of', () => {
  for (const scenario of SCENARIOS) {
    let plain: Call[] | undefined;
    campaign({
      name: scenario.name,
      runs: { short: 12, long: scenario.cells },
      run: async (_, seed) => {
        plain ??= await undisturbed(scenario);
        const cells = cellsOf(plain.length);
        const cell = cells[(seed * STRIDE) % cells.length];
        if (seed === 1 && cells.length !== scenario.cells)
          throw new Error(`the matrix has ${cells.length} cells`);
        if (cell) await survive(scenario, cell, plain);
      },
    });
  }
});

async function survive(scenario: Scenario, cell: Cell, plain: readonly Call[]): Promise<void> {
  const what = `${cell.kind} ${cell.when} ${plain[cell.nth - 1]?.operation}, call ${cell.nth}`;
  await openShop(scenario, cell.kind === 'lag' ? { readLagMillis: 5000 } : {}, async (shop) => {
    const { emulator } = shop;
    scenario.seed(emulator);
    emulator.fault(faultOf(cell));
    const ended = await scenario.run(shop);
    emulator.clearFaults();
    expect([what, ...unclearIn(ended)]).toEqual([what]);
    const amiss = ended.code === 0 ? [...scenario.amiss(emulator), ...(scenario.left?.(emulator) ?? [])] : [];
    expect([what, ...amiss]).toEqual([what]);
    expect([what, ...notPlanned(emulator, plain)]).toEqual([what]);
    emulator.set({ readLagMillis: 0 });
    const again = await scenario.run(shop);
    expect([what, again.code, again.code === 0 ? '' : again.log]).toEqual([what, 0, '']);
    expect([what, ...scenario.amiss(emulator), ...(scenario.left?.(emulator) ?? [])]).toEqual([what]);
    expect([what, ...notPlanned(emulator, plain)]).toEqual([what]);
  });
}
