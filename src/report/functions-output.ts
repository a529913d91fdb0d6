import type { FunctionResult } from '../rollout/result.ts';
import { outputList } from './output-list.ts';
import type { OutputList } from './output-list.ts';

/** UTF-16 code units of the output `functions`: 800 kB of what GitHub takes. */
const MAX_FUNCTIONS_LENGTH = 400_000;

/** The output `functions`: as many as fit, as JSON. */
export function functionsOutput(functions: readonly FunctionResult[]): OutputList {
  return outputList(functions.map(asOutput), MAX_FUNCTIONS_LENGTH);
}

function asOutput({ function: name, region, status, before, after, alias }: FunctionResult): object {
  return { function: name, region, status, before, after, ...(alias && { alias }) };
}
