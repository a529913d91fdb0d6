import type { LayerVersion } from '../aws/layers.ts';
import { planGrants } from '../lambda/layer-grants.ts';
import type { GrantPlan } from '../lambda/layer-grants.ts';
import type { Grantee } from '../lambda/principal.ts';
import type { Plan } from '../rollout/plan-types.ts';
import type { PublishOptions } from './options.ts';
import { planRollout } from './plan-rollout.ts';
import type { FunctionsState } from './plan-rollout.ts';
import type { RegionState } from './read-region.ts';
import { becomesPublic, granteesAhead } from './plan-sharing.ts';
import type { ParameterState } from './read-parameter.ts';
import type { RegionRun } from './types.ts';
import { commonNumber, refuseWideGap, versionsTo } from './version-number.ts';
import type { VersionGap } from './version-number.ts';

/** The stages of a publish: each is done in all regions before the next one begins. */
export const STAGES = ['version', 'rollout', 'grants', 'parameter', 'watch'] as const;
export type Stage = (typeof STAGES)[number];

/** The version that holds the content in a region. */
export type VersionStep =
  /** It is there already. */
  | { kind: 'serve-version'; version: LayerVersion; newest: number }
  | {
      kind: 'publish-version';
      /** Versions to make; the last of them serves, and those before it only take up numbers. */
      count: number;
      /** The number that all regions come to; undefined where numbers do not matter. */
      goal: number | undefined;
      /** The newest version's number, 0 for none. */
      newest: number;
      /** Its ARN; undefined for none. */
      newestArn: string | undefined;
      /** A version that holds the content, and has too low a number. */
      existing: LayerVersion | undefined;
    };

/** What is done to functions. */
export interface RolloutStep {
  /** The ARN of the version that they get; undefined while it is not published. */
  versionArn: string | undefined;
  plan: Plan;
  /** Accounts that have to have the version before their functions get it. */
  ahead: Grantee[];
  /** What the plan was made from; undefined where no function is asked for. */
  functions: FunctionsState | undefined;
}

/** Who is to have the version, and the grants to add and revoke for that. */
export interface GrantsStep extends GrantPlan {
  wanted: Grantee[];
  exact: boolean;
}

/** The SSM parameter that is to hold the version's ARN. */
export interface ParameterStep {
  name: string;
  /** Its value; undefined where there is no such parameter. */
  from: string | undefined;
  /** Undefined while the version is not published. */
  to: string | undefined;
  /** The newest version's number when the versions were listed, 0 for none. */
  newest: number;
  /** The number of a version of another job that it keeps, as that one is newer. */
  newer: number | undefined;
}

/** What is done in one region. */
export interface RegionPlan {
  version: VersionStep;
  /** Every AWS account is to read the version, and cannot yet. */
  becomesPublic: boolean;
  rollout?: RolloutStep;
  grants?: GrantsStep;
  parameter?: ParameterStep;
}

/** Everything that a publish does: a dry run prints it, and a run carries it out. */
export interface PublishPlan {
  /** In the order of the input. */
  regions: readonly [RegionRun, RegionPlan][];
  /** Minutes for which updated functions are watched at the end. */
  watchMinutes: number | undefined;
}

/**
 * Plans a publish from what is in the regions.
 * @throws Problem with `align-versions` where the regions' numbers are too far apart
 */
export function planPublish(
  options: PublishOptions,
  regions: readonly [RegionRun, RegionState][],
): PublishPlan {
  const goal = options.alignVersions
    ? goalOf(regions.map(([{ aws }, state]) => gapOf(aws.region, state)))
    : undefined;
  return {
    regions: regions.map(([region, state]) => [region, planRegion(options, state, goal)]),
    watchMinutes: options.watchMinutes,
  };
}

/** @param goal the number that all regions come to; undefined where numbers do not matter */
export function planRegion(options: PublishOptions, state: RegionState, goal?: number): RegionPlan {
  const { sharing, parameter } = state;
  const version = planVersion(state, goal);
  const versionArn = version.kind === 'serve-version' ? version.version.arn : undefined;
  const isNew = version.kind === 'publish-version';
  const { wanted, exact, current } = sharing;
  return {
    version,
    becomesPublic: becomesPublic(sharing),
    ...(options.functions.length > 0 && { rollout: planFunctions(options, state, versionArn) }),
    // Nobody has a version that is new.
    ...(sharing.isAsked && {
      grants: { wanted, exact, ...planGrants({ current: isNew ? [] : current, wanted, exact }) },
    }),
    ...(parameter && { parameter: planParameter(parameter, state.newest, versionArn) }),
  };
}

function planParameter(
  { name, value, newer }: ParameterState,
  newest: number,
  versionArn: string | undefined,
): ParameterStep {
  // A version that is still to be published is newer than all of them.
  return { name, from: value, to: versionArn, newest, newer: versionArn === undefined ? undefined : newer };
}

function planFunctions(
  options: PublishOptions,
  { functions, sharing }: RegionState,
  versionArn: string | undefined,
): RolloutStep {
  const plan = planRollout(options, functions, versionArn);
  return { versionArn, plan, ahead: granteesAhead(sharing, plan), functions };
}

/** A rollout once it is known which version functions get: another job's version of the same content may serve. */
export function withVersion(
  options: PublishOptions,
  step: RolloutStep,
  { arn, wanted }: { arn: string; wanted: Grantee[] },
): RolloutStep {
  if (step.versionArn === arn) return step;
  const plan = planRollout(options, step.functions, arn);
  return { ...step, versionArn: arn, plan, ahead: granteesAhead({ wanted }, plan) };
}

function planVersion(state: RegionState, goal: number | undefined): VersionStep {
  const { reusable, newest, newestArn } = state;
  const count = goal === undefined ? Number(!reusable) : versionsTo(goal, gapOf('', state));
  if (count === 0 && reusable) return { kind: 'serve-version', version: reusable, newest };
  return { kind: 'publish-version', count, goal, newest, newestArn, existing: reusable };
}

function gapOf(region: string, { newest, reusable }: RegionState): VersionGap {
  return { region, newest, isCurrent: reusable?.version === newest };
}

/** How far a region is from the number that all come to, by its plan. */
export function gapOfStep(region: string, step: VersionStep): VersionGap {
  const existing = step.kind === 'serve-version' ? step.version : step.existing;
  return { region, newest: step.newest, isCurrent: existing?.version === step.newest };
}

function goalOf(gaps: readonly VersionGap[]): number {
  const goal = commonNumber(gaps);
  refuseWideGap(goal, gaps);
  return goal;
}

/** Tells whether a plan makes a version anywhere. */
export function publishesAnything({ regions }: PublishPlan): boolean {
  return regions.some(([, { version }]) => version.kind === 'publish-version');
}

/** A plan for the regions that are left. */
export function withoutRegions(plan: PublishPlan, failed: readonly RegionRun[]): PublishPlan {
  return { ...plan, regions: plan.regions.filter(([region]) => !failed.includes(region)) };
}
