import { parseLayerVersionArn } from '../lambda/arn.ts';
import type { FunctionState } from '../aws/functions.ts';
import { layerArnBeside, UNPUBLISHED } from '../rollout/layer-list.ts';
import type { LayerTarget } from '../rollout/layer-list.ts';
import { makePlan } from '../rollout/plan.ts';
import type { Plan } from '../rollout/plan-types.ts';
import type { RolloutState } from '../rollout/read.ts';
import { supersededBy } from './newer-versions.ts';
import type { NewerVersions } from './newer-versions.ts';
import type { PublishOptions } from './options.ts';

/** The functions of a region and all that their rollout depends on, read before anything is written. */
export interface FunctionsState extends RolloutState {
  /** The layer's ARN, where it has a version yet. */
  layerArn: string | undefined;
  /** Bytes, without files that are derived when the layer is packed. */
  unzippedSize: number;
  /** Patterns of the ARNs of layers whose place the layer takes. */
  replaces?: readonly string[];
  /** A version that may hold such files, so that its own size counts. */
  measuredArn?: string;
  /** Functions that serve a version which another pipeline published after the versions were listed. */
  newer: NewerVersions;
}

const NOTHING_TO_ROLL_OUT: Plan = { waves: [], skipped: [], passedOver: [], problems: [], warnings: [] };

/**
 * Plans what is done to the functions of a region. A version that is older than what a function serves by now is a
 * problem of the plan.
 * @param functions undefined where none is asked for there
 * @param versionArn of the version that they get; undefined while it is not published
 */
export function planRollout(
  options: PublishOptions,
  functions: FunctionsState | undefined,
  versionArn: string | undefined,
): Plan {
  if (!functions) return NOTHING_TO_ROLL_OUT;
  const target = (fn: FunctionState) => targetOf(options, functions, { fn, versionArn });
  const { fleet, passedOver, newer } = functions;
  const plan = makePlan({ fleet, passedOver, settings: options, targetOf: target });
  const version = parseLayerVersionArn(versionArn ?? '')?.version;
  // A version that is still to be published is newer than all of them.
  if (version !== undefined) plan.problems.push(...supersededBy(plan, newer, version));
  return plan;
}

/** The version that a function gets, by the ARN that it has in the function's own list. */
export function targetOf(
  { layerName, runtimes, architectures }: PublishOptions,
  {
    layerArn: known,
    unzippedSize,
    measuredArn,
    replaces,
  }: Pick<FunctionsState, 'layerArn' | 'unzippedSize' | 'measuredArn' | 'replaces'>,
  { fn, versionArn }: { fn: Pick<FunctionState, 'arn'>; versionArn: string | undefined },
): LayerTarget {
  const published = parseLayerVersionArn(versionArn ?? '')?.layerArn;
  const layerArn = published ?? known ?? layerArnBeside(fn.arn, layerName);
  const arn = versionArn ?? `${layerArn}:${UNPUBLISHED}`;
  const size = arn === measuredArn ? undefined : unzippedSize;
  const base = { layerArn, arn, runtimes, architectures, unzippedSize: size };
  return replaces ? { ...base, replaces } : base;
}
