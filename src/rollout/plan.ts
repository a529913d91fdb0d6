import { layerArnOf, nameAndVersion, regionOf, resourceName, versionNumber } from '../lambda/arn.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import type { FunctionState } from '../aws/functions.ts';
import type { RolloutInputs } from './options.ts';
import type { Share } from './options.ts';
import { Problem } from '../shared/problem.ts';
import { formatCount } from '../shared/format.ts';
import { blockers, hasList, runBlockers, smokeTestBlockers } from './preflight.ts';
import type { Candidate, CandidateAlias, Fleet, LatestPublished } from './read-functions.ts';
import { hasTarget, indexOfTarget, UNPUBLISHED } from './layer-list.ts';
import type { LayerTarget } from './layer-list.ts';
import { planWarnings, stacksNotKnown } from './plan-warnings.ts';
import type { FunctionResult } from './result.ts';
import type { Plan, PlanInputs, PlannedFunction, PlannedWave } from './plan-types.ts';

/**
 * Makes the plan: who gets what, in which wave, who is left out and why, and what stands in the way.
 * A function named outright that does not fit is a problem; one that was found is skipped.
 */
export function makePlan({ fleet, passedOver, settings, targetOf }: PlanInputs): Plan {
  const plan: Plan = {
    waves: [],
    skipped: fleet.lost.map(({ arn, problem }) => ({
      name: resourceName(arn),
      region: regionOf(arn),
      layers: [],
      reason: problem.what,
    })),
    passedOver: [...passedOver],
    problems: [...fleet.problems],
    warnings: [],
  };
  const planned: PlannedFunction[] = [];
  for (const candidate of fleet.candidates) {
    const verdict = judge(candidate, { fleet, settings, targetOf });
    if ('goal' in verdict) planned.push(verdict);
    else if (verdict.passedOver) plan.passedOver.push(candidate.fn.name);
    else if (verdict.forAll) plan.problems.push(...verdict.problems.filter(isNewIn(plan.problems)));
    else if (candidate.named && !verdict.lenient) plan.problems.push(...verdict.problems);
    else plan.skipped.push(skippedOf(candidate.fn, verdict.problems));
  }
  plan.warnings.push(...planWarnings(planned, fleet, settings));
  plan.waves = wavesOf(planned, settings.waves);
  return plan;
}

function skippedOf({ name, arn, layers }: FunctionState, problems: Problem[]): Plan['skipped'][number] {
  return { name, region: regionOf(arn), layers, reason: problems.map(({ what }) => what).join(' ') };
}

interface Refused {
  problems: Problem[];
  /** It was found, and has no version of the layer. */
  passedOver?: boolean;
  /** It is skipped even where it was named: that is what `attach: never` asks for. */
  lenient?: boolean;
  /** It stops the run, however the function was chosen. */
  forAll?: boolean;
}

function isNewIn(known: readonly Problem[]): (problem: Problem) => boolean {
  const told = new Set(known.map(({ what }) => what));
  return ({ what }) => !told.has(what);
}

function judge(
  candidate: Candidate,
  { fleet, settings, targetOf }: Omit<PlanInputs, 'passedOver'>,
): PlannedFunction | Refused {
  const { fn, named, alias, latestPublished } = candidate;
  const layer = targetOf(fn);
  if (layer instanceof Problem) return { problems: [layer] };
  if (!isSelected(candidate, layer, settings)) {
    return { problems: [nothingToSwap(fn)], passedOver: !named, lenient: true };
  }
  const stopping = [...missingVersion(layer, fleet), ...runBlockers(candidate, layer, fleet)];
  if (stopping.length > 0) return { problems: stopping, forAll: true };
  const problems = [...blockers(candidate, layer, fleet), ...smokeTestBlockers(fn, settings)];
  if (problems.length > 0) return { problems };
  const moves = alias?.read && !serves(alias, layer);
  return {
    fn,
    goal: { kind: 'version', layer, attach: layer.detach === true || attaches(candidate, settings) },
    ...(alias?.read && moves && { alias: { name: alias.name, read: alias.read } }),
    ...(latestPublished && { latestPublished }),
    done: hasList(fn, layer) && !moves && (!latestPublished || runs(latestPublished, layer)),
    served: alias !== undefined && !moves,
  };
}

function attaches({ named }: Candidate, { attach }: Pick<RolloutInputs, 'attach'>): boolean {
  return attach === 'always' || (named && attach === 'named');
}

/**
 * Whether a function is to get the layer: it has a version of it or of one that it replaces, or is to have it appended. A
 * layer is taken off every function that was named, and off one that was found and serves it.
 */
export function isSelected(
  candidate: Candidate,
  layer: LayerTarget,
  settings: Pick<RolloutInputs, 'attach'>,
): boolean {
  const { fn, named, alias } = candidate;
  if (indexOfTarget(fn.layers, layer) >= 0) return true;
  if (!layer.detach) return attaches(candidate, settings);
  return named || [alias?.serves, alias?.shares].some((state) => state && !hasTarget(state.layers, layer));
}

function missingVersion({ arn }: LayerTarget, { layers }: Fleet): Problem[] {
  if (layers.get(arn)?.exists !== false) return [];
  return [
    new Problem(
      `There is no layer version ${arn}.`,
      'Check the ARN; a deleted version cannot be given to a function any more.',
    ),
  ];
}

function nothingToSwap({ name }: FunctionState): Problem {
  return new Problem(
    `Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`,
    'Leave `attach` out to give it the layer.',
  );
}

/** The alias is where it should be: all its traffic goes to a version of the function that has the layer. */
function serves({ read, serves: version }: CandidateAlias, layer: LayerTarget): boolean {
  return (
    Object.keys(read?.weights ?? {}).length === 0 && version !== undefined && hasTarget(version.layers, layer)
  );
}

/** What the function runs without a qualifier has the layer, and nothing newer is on its way. */
function runs({ read }: LatestPublished, layer: LayerTarget): boolean {
  return read?.state === 'Active' && read.lastUpdateStatus === 'Successful' && hasTarget(read.layers, layer);
}

/**
 * Divides functions into waves, in their order. A share is how much of the fleet has it after the wave; a wave that
 * would take nobody is left out.
 */
export function wavesOf(functions: readonly PlannedFunction[], shares: readonly Share[]): PlannedWave[] {
  const waves: PlannedWave[] = [];
  let taken = 0;
  for (const share of shares) {
    const end = Math.min(functions.length, Math.max(taken, sizeOf(share, functions.length)));
    if (end === taken) continue;
    waves.push({ number: waves.length + 1, share: shareText(share), functions: functions.slice(taken, end) });
    taken = end;
  }
  return waves;
}

/** At least one function: 10 % of five is one. */
function sizeOf(share: Share, total: number): number {
  return share.kind === 'count' ? share.count : Math.ceil((total * share.percent) / 100);
}

function shareText(share: Share): string {
  return share.kind === 'count' ? String(share.count) : `${share.percent}%`;
}

/** The plan in sentences, one for each function, wave by wave. */
export function describePlan({ waves, skipped, passedOver }: Plan): string[] {
  const steps = waves.flatMap((wave) => {
    const of = waves.length > 1 ? `Wave ${wave.number} of ${waves.length}: ` : '';
    return wave.functions.map((fn) => `${of}${describeChange(fn)}`);
  });
  const left = skipped.map(({ name, reason }) => `Skip ${name}: ${reason}`);
  const count = passedOver.length;
  const names = passedOver.slice(0, 5).join(', ');
  if (count > 0) {
    const more = count > 5 ? ` and ${formatCount(count - 5)} more` : '';
    left.push(`Leave out ${names}${more}: found, and without a version of this layer to swap.`);
  }
  return [...steps, ...left, ...stacksNotKnown(waves.flatMap(({ functions }) => functions))];
}

function describeChange({ fn, goal, alias, latestPublished, done }: PlannedFunction): string {
  if (goal.kind === 'rollback') return `Roll ${fn.name} back to its state before the rollout.`;
  const { layer } = goal;
  const to = layer.detach ? 'no such layer' : versionText(layer);
  if (done) return `Leave ${fn.name} alone: it has ${to}.`;
  const index = indexOfTarget(fn.layers, layer);
  const publish = latestPublished ? `, then publish it to ${LATEST_PUBLISHED}` : '';
  const then = alias
    ? `, then publish it and move ${alias.name} on from version ${alias.read.version}`
    : publish;
  if (index < 0 && layer.detach) return `Leave the layers of ${fn.name}${then}.`;
  if (index < 0) return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
  const old = fn.layers[index] ?? '';
  if (old === layer.arn) return `Keep ${to} on ${fn.name}${then}.`;
  if (layer.detach)
    return `Take ${nameAndVersion(old)} off ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
  if (layerArnOf(old) !== layer.layerArn)
    return `Replace ${nameAndVersion(old)} by ${to} of ${resourceName(layer.layerArn)} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
  return `Swap version ${versionNumber(old)} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
}

function versionText({ arn }: LayerTarget): string {
  const number = versionNumber(arn);
  return number === UNPUBLISHED ? 'the new version' : `version ${number}`;
}

/** What a dry run says of each function: unchanged, or skipped with what would be done to it. */
export function plannedResults({ waves, skipped }: Plan): FunctionResult[] {
  const planned = waves.flatMap(({ number, functions }) =>
    functions.map((one): FunctionResult => {
      const { fn, done } = one;
      const lists = { before: fn.layers, after: fn.layers };
      const about = { function: fn.name, region: regionOf(fn.arn), ...lists, wave: number };
      return done
        ? { ...about, status: 'unchanged' }
        : { ...about, status: 'skipped', note: describeChange(one) };
    }),
  );
  return [...planned, ...skipped.map(skippedResult)];
}

/** The result of a function that was left out. */
export function skippedResult({ name, region, layers, reason }: Plan['skipped'][number]): FunctionResult {
  return { function: name, region, status: 'skipped', before: layers, after: layers, note: reason };
}
