import type { FunctionState } from '../aws/functions.ts';
import { LIMITS } from '../lambda/limits.ts';
import type { RolloutInputs } from './options.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import type { SizeFacts } from './read-sizes.ts';
import type { Candidate, CandidateAlias } from './read-functions.ts';
import { sizeFitOf, sizesOf } from './combined-size.ts';
import { entriesOfTarget, hasTarget, indexOfTarget, nextLayers } from './layer-list.ts';
import type { LayerTarget } from './layer-list.ts';
import { sameLayers } from './result.ts';

/**
 * What stands in the way of giving a function the layer, judged before anything is written.
 * @returns one problem for each reason; none when it can go ahead
 */
export function blockers(
  { fn, alias }: Pick<Candidate, 'fn' | 'alias'>,
  layer: LayerTarget,
  facts: SizeFacts,
): Problem[] {
  if (fn.packageType !== 'Zip') return [image(fn)];
  return [
    ...unusable(fn),
    ...misfits(fn, layer),
    ...(alias ? unfitAlias(fn, alias) : []),
    ...crowded(fn, layer),
    ...missingLayers(fn, layer, facts),
    ...tooLarge(fn, layer, facts),
  ];
}

const called = ({ name }: Pick<FunctionState, 'name'>) => `Function "${name}"`;

function image(fn: FunctionState): Problem {
  return new Problem(
    `${called(fn)} is built from a container image, and images take no layers.`,
    "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.",
  );
}

/** AWS takes no update of it. */
export function isUnusable({ state }: FunctionState): boolean {
  return ['Failed', 'Deleting', 'Deactivating', 'Deactivated'].includes(state);
}

function unusable(fn: FunctionState): Problem[] {
  if (!isUnusable(fn)) return [];
  return [
    new Problem(
      `${called(fn)} is in state ${fn.state} and cannot be updated.`,
      'Repair or redeploy the function first, or take it off `functions`.',
    ),
  ];
}

/** AWS only filters by these lists and lets a misfit through, which then fails at the first invocation. */
function misfits(fn: FunctionState, { architectures, runtimes }: LayerTarget): Problem[] {
  const problems: Problem[] = [];
  if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
    problems.push(
      new Problem(
        `${called(fn)} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(', ')}.`,
        `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`,
      ),
    );
  }
  if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
    problems.push(
      new Problem(
        `${called(fn)} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(', ')}.`,
        `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`,
      ),
    );
  }
  return problems;
}

function crowded(fn: FunctionState, layer: LayerTarget): Problem[] {
  if (indexOfTarget(fn.layers, layer) >= 0 || fn.layers.length < LIMITS.layersPerFunction) return [];
  return [
    new Problem(
      `${called(fn)} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`,
      'Merge two of its layers into one, or take one off it, or take the function off `functions`.',
    ),
  ];
}

/** AWS checks the whole list each time it is sent, the layers of others too; a list that is right already is not. */
function missingLayers(fn: FunctionState, layer: LayerTarget, { layers }: SizeFacts): Problem[] {
  if (hasList(fn, layer)) return [];
  return nextLayers(fn.layers, layer).flatMap((arn) => {
    if (layers.get(arn)?.exists !== false) return [];
    return [
      new Problem(
        `${called(fn)} has the layer ${arn}, which was deleted, so AWS may take no list of layers with it any more.`,
        `Give the function another version of that layer first, or take it off: \`aws lambda update-function-configuration --function-name ${fn.name} --layers …\`.`,
      ),
    ];
  });
}

/** The function has the list that it is to have, and it is in effect, so it need not be sent. */
export function hasList({ layers, lastUpdateStatus }: FunctionState, layer: LayerTarget): boolean {
  return sameLayers(layers, nextLayers(layers, layer)) && lastUpdateStatus !== 'Failed';
}

function tooLarge(fn: FunctionState, layer: LayerTarget, { layers, codeSizes }: SizeFacts): Problem[] {
  const fit = sizeFitOf(fn, nextLayers(fn.layers, layer), sizesOf(layers, layer), codeSizes.get(fn.arn));
  if (fit.kind !== 'too large') return [];
  return [
    new Problem(
      `${called(fn)} and its layers would have ${formatCount(fit.bytes)} bytes unzipped; AWS Lambda takes less than ${formatCount(LIMITS.unzippedBytes)} together.`,
      'Leave out of the layer what the function does not need (`exclude`), or take another layer off the function.',
    ),
  ];
}

/**
 * A test that AWS refuses however it is asked: "You cannot synchronously invoke a durable function with an
 * executionTimeout greater than 15 minutes."
 */
export function smokeTestBlockers(
  { name, durable }: FunctionState,
  { smokeTest }: Pick<RolloutInputs, 'smokeTest'>,
): Problem[] {
  if (smokeTest === undefined || !durable?.timeout || durable.timeout <= SYNCHRONOUS_SECONDS) return [];
  return [
    new Problem(
      `Function "${name}" is durable and its executions may take ${formatCount(durable.timeout)} seconds; AWS waits for none that may take more than 15 minutes, so \`smoke-test\` cannot invoke it.`,
      'Roll it out in a step without `smoke-test`, or give its `DurableConfig` an `ExecutionTimeout` of at most 900.',
    ),
  ];
}

/** Source: Lambda developer guide, "Invoking durable Lambda functions". */
const SYNCHRONOUS_SECONDS = 900;

function unfitAlias(fn: FunctionState, alias: CandidateAlias): Problem[] {
  const { name, read } = alias;
  if (!read) {
    return [
      new Problem(
        `${called(fn)} has no alias "${name}".`,
        `Create it: \`aws lambda create-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or take the function off \`functions\`.`,
      ),
    ];
  }
  if (read.version.startsWith('$LATEST')) {
    return [
      new Problem(
        `The alias "${name}" of ${fn.name} points at ${read.version}, so it has whatever that has, and there is nothing to move.`,
        `Point it at a version: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or leave \`alias\` out.`,
      ),
    ];
  }
  return provisioned(fn, alias);
}

/**
 * What stands in the way of the whole run, however the function was chosen: to leave it out would look like success.
 * A right is missing, or an alias shares its traffic, so that something is under way.
 */
export function runBlockers(
  { fn, alias }: Pick<Candidate, 'fn' | 'alias'>,
  layer: LayerTarget,
  { layers }: SizeFacts,
): Problem[] {
  const sent = hasList(fn, layer) ? [] : nextLayers(fn.layers, layer);
  const denied = sent.flatMap((arn) => layers.get(arn)?.problem ?? []);
  return [...ambiguous(fn, layer), ...denied, ...(alias ? sharing(fn, alias, layer) : [])];
}

/** Several layers of a function that the layer would take the place of: which one is not for us to say. */
export function ambiguous(fn: Pick<FunctionState, 'name' | 'layers'>, layer: LayerTarget): Problem[] {
  const entries = entriesOfTarget(fn.layers, layer);
  if (entries.length < 2) return [];
  const what = layer.detach
    ? 'which `layer` all means'
    : 'and the layer can take the place of one only: `replaces` means the others too';
  return [
    new Problem(
      `${called(fn)} has the layers ${entries.join(' and ')}, ${what}.`,
      'Name the one that is meant by its whole name or ARN, or take the others off first: `uses: org/publish-layer/attach@v1` with `mode: detach`.',
    ),
  ];
}

/** A split that an earlier run of this rollout left is gone on with; any other is somebody's. */
function sharing(fn: FunctionState, { name, read, shares }: CandidateAlias, layer: LayerTarget): Problem[] {
  const others = Object.keys(read?.weights ?? {});
  if (others.length === 0 || (shares && hasTarget(shares.layers, layer))) return [];
  return [
    new Problem(
      `The alias "${name}" of ${fn.name} shares its traffic between versions ${[read?.version, ...others].join(' and ')} already.`,
      `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`,
    ),
  ];
}

function provisioned(fn: FunctionState, { name, provisioned: has }: CandidateAlias): Problem[] {
  if (!has) return [];
  return [
    new Problem(
      `The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`,
      'Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.',
    ),
  ];
}
