import { parseLayerVersionArn } from '../aws/arn.js';
import type { FunctionState } from '../aws/functions.js';
import { LIMITS } from '../checks/limits.js';
import { Problem } from '../problem.js';

/** A layer as a rollout sees it, before or after the version exists. */
export interface RolloutLayer {
  name: string;
  runtimes: readonly string[];
  architectures: readonly string[];
}

/**
 * The layer list a function should have: this layer's version swapped in place at the same index, appended where
 * it was missing, everything else byte for byte as it was read.
 * A layer is the same when partition, region, account and name are equal, never by the beginning of its name.
 * @param current the function's list as just read
 * @param version the ARN of the layer version to have
 */
export function nextLayers(current: readonly string[], version: string): string[] {
  const wanted = parseLayerVersionArn(version);
  if (!wanted) throw new TypeError(`${version} is not a layer version's ARN`);
  const index = current.findIndex((arn) => isVersionOf(arn, wanted.layerArn));
  return index < 0 ? [...current, version] : current.with(index, version);
}

function isVersionOf(arn: string, layerArn: string): boolean {
  return parseLayerVersionArn(arn)?.layerArn === layerArn;
}

/** The ARN that a layer of this name has in the function's own account and region. */
function layerArnBeside(fn: FunctionState, layerName: string): string {
  return fn.arn.replace(/:function:.*$/, `:layer:${layerName}`);
}

/** Tells whether a function already has exactly this list. */
export function sameLayers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((arn, index) => arn === b[index]);
}

/** Says what an update would do to a function, for a dry run. */
export function describeChange(fn: FunctionState, layerName: string, version: string | undefined): string {
  const index = fn.layers.findIndex((arn) => isVersionOf(arn, layerArnBeside(fn, layerName)));
  const to = version ? `version ${parseLayerVersionArn(version)?.version}` : 'the new version';
  if (index < 0) return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}.`;
  if (fn.layers[index] === version) return `Leave ${fn.name} alone: it has ${to}.`;
  return `Swap version ${parseLayerVersionArn(fn.layers[index] ?? '')?.version} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}.`;
}

/**
 * What stands in the way of giving a function the layer, judged before anything is written.
 * @returns one problem for each reason; none when it can go ahead
 */
export function refusals(fn: FunctionState, layer: RolloutLayer): Problem[] {
  const called = `Function "${fn.name}"`;
  if (fn.packageType !== 'Zip') {
    return [
      new Problem(
        `${called} is built from a container image, and images take no layers.`,
        "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.",
      ),
    ];
  }
  const problems: Problem[] = [];
  const has = fn.layers.some((arn) => isVersionOf(arn, layerArnBeside(fn, layer.name)));
  if (!has && fn.layers.length >= LIMITS.layersPerFunction) {
    problems.push(
      new Problem(
        `${called} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`,
        'Merge two of its layers into one, or take one off it, or take the function off `functions`.',
      ),
    );
  }
  return [...problems, ...misfits(fn, layer, called), ...unusable(fn, called)];
}

/** AWS only filters by these lists and lets a misfit through, which then fails at the first invocation. */
function misfits(fn: FunctionState, { architectures, runtimes }: RolloutLayer, called: string): Problem[] {
  const problems: Problem[] = [];
  if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
    problems.push(
      new Problem(
        `${called} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(', ')}.`,
        `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`,
      ),
    );
  }
  if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
    problems.push(
      new Problem(
        `${called} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(', ')}.`,
        `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`,
      ),
    );
  }
  return problems;
}

function unusable({ state }: FunctionState, called: string): Problem[] {
  if (!['Failed', 'Deleting', 'Deactivating', 'Deactivated'].includes(state)) return [];
  return [
    new Problem(
      `${called} is in state ${state} and cannot be updated.`,
      'Repair or redeploy the function first, or take it off `functions`.',
    ),
  ];
}
