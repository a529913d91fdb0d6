import type { FunctionResult } from '../rollout/result.ts';
import { outputList } from './output-list.ts';
import type { OutputList } from './output-list.ts';

/** The outputs `functions-updated` and so on: how many functions have each status, also those the list has no room for. */
export function functionCounts(functions: readonly FunctionResult[]): Record<string, string> {
  const counts: Record<FunctionResult['status'], number> = {
    ...{ updated: 0, unchanged: 0, skipped: 0, failed: 0 },
    'rolled-back': 0,
  };
  for (const { status } of functions) counts[status] += 1;
  return Object.fromEntries(
    Object.entries(counts).map(([status, count]) => [`functions-${status}`, String(count)]),
  );
}

/** UTF-16 code units of the output `functions`: 800 kB of what GitHub takes. */
const MAX_FUNCTIONS_LENGTH = 400_000;

/** The output `functions`: as many as fit, as JSON. */
export function functionsOutput(functions: readonly FunctionResult[]): OutputList {
  return outputList(functions.map(asOutput), MAX_FUNCTIONS_LENGTH);
}

function asOutput({ function: name, region, status, before, after, alias }: FunctionResult): object {
  return { function: name, region, status, before, after, ...(alias && { alias }) };
}
