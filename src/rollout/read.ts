import { dateOf } from '../shared/clock.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { FunctionState } from '../aws/functions.ts';
import { readVersionMetrics } from '../aws/cloudwatch-version-errors.ts';
import type { RolloutInputs } from './options.ts';
import { Problem } from '../shared/problem.ts';
import { selectFunctions } from './select-functions.ts';
import { readSizes } from './read-sizes.ts';
import { readFleet } from './read-functions.ts';
import type { Candidate, Fleet } from './read-functions.ts';
import { refuseForeignFunctions, refuseOtherRegions } from './foreign-functions.ts';
import type { NamedFunctions } from './foreign-functions.ts';
import { refuseAlarms } from './gates.ts';
import type { LayerTarget } from './layer-list.ts';
import { isSelected } from './plan.ts';

/** What a plan is made from, read before anything is written. */
export interface RolloutState {
  fleet: Fleet;
  passedOver: string[];
}

export interface ReadOptions {
  /** Without accounts that are listed, functions are those of the caller. */
  inputs: RolloutInputs & Partial<Pick<NamedFunctions, 'allowedAccountIds'>>;
  /** The ARN that the layer has for a function, by the function's ARN. */
  layerArnFor: (functionArn: string) => string;
  /** Patterns of the ARNs of layers whose place the layer takes. */
  replaces?: readonly string[];
  /** Called once all functions are read, before the layers are looked at. */
  onRead?: (candidates: readonly Candidate[]) => Promise<void>;
  /** The version a function is to get; why there is none, where that is so. Asked once all functions are read. */
  targetOf: (fn: FunctionState) => LayerTarget | Problem;
}

/** Asked before anything is written: whether the role may ask at all. */
const PROBE = { function: 'any', alias: 'any', version: '1' };

/**
 * Reads everything that a rollout depends on: alarms, functions, aliases, the layers on their lists, sizes.
 * @throws Problem when an alarm rings or is unknown, when there are too many functions, or AWS refuses a list
 */
export async function readRolloutState(aws: RegionClient, about: ReadOptions): Promise<RolloutState> {
  const { inputs, layerArnFor, replaces = [], targetOf } = about;
  refuseOtherRegions(
    inputs.functions,
    [aws.region],
    (region) => `Run a step with \`AWS_REGION: ${region}\` for it.`,
  );
  await refuseForeignFunctions(aws, { allowedAccountIds: [], ...inputs });
  await refuseAlarms(aws, inputs.alarms);
  const { chosen, passedOver } = await selectFunctions(aws, { ...inputs, replaces }, layerArnFor);
  if (inputs.canary || inputs.watchMinutes)
    await readVersionMetrics(aws, [PROBE], new Date(dateOf(aws.clock).getTime() - 60_000));
  const read = await readFleet(aws, { chosen, canary: inputs.canary !== undefined });
  await about.onRead?.(read.candidates);
  const facts = await readSizes(aws, read.candidates, (candidate) => {
    const target = targetOf(candidate.fn);
    return target instanceof Problem || !isSelected(candidate, target, inputs) ? undefined : target;
  });
  return { fleet: { ...read, ...facts }, passedOver };
}

/** One problem is told as it is; several are told together, so that they can be put right together. */
export function refuseAll(problems: readonly Problem[]): void {
  const different = new Map(problems.map((problem) => [problem.message, problem]));
  const [first, ...others] = different.values();
  if (!first) return;
  if (others.length === 0) throw first;
  throw new Problem(`Nothing was written, for ${different.size} reasons.`, [...different.keys()].join(' '));
}
