import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cancelled } from '../aws/cancellation.ts';
import { asProblem } from '../shared/failure.ts';
import { credentialExpiration } from '../shared/credential-expiration.ts';
import { log } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { rolloutProgress, logResults } from '../rollout/progress-log.ts';
import { applyPlan } from '../rollout/apply.ts';
import type { RolloutReporting } from '../rollout/apply.ts';
import { layerMoves } from '../rollout/layer-moves.ts';
import { planFromRecord } from '../rollout/rollback/from-record.ts';
import { plannedResults } from '../rollout/plan.ts';
import type { Plan } from '../rollout/plan-types.ts';
import { readRecord } from '../rollout/record.ts';
import type { FunctionResult } from '../rollout/result.ts';
import { Superseded } from '../rollout/superseded.ts';
import type { Grantee } from '../lambda/principal.ts';
import type { LayerVersionName, NewGrant } from '../lambda/layer-grants.ts';
import { formatCount } from '../shared/format.ts';
import { currentWorkflowRun } from '../shared/workflow-run.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import { updateGrants, revokeGranted } from './sharing.ts';

/** A region with a version to roll out there. */
export interface RegionalRollout {
  region: RegionRun;
  plan: Plan;
  /** The ARN of the version. */
  version: string;
  /** Accounts that are given the version before their functions get it. */
  ahead: Grantee[];
}

/** Grants that this run gave before a rollout. */
type Given = Map<RegionalRollout, NewGrant[]>;

/**
 * Rolls out region by region, in their order: the first one that fails stops it, and those after it stay as they are.
 * With `on-failure: rollback` those before it are rolled back as well, and grants made for it are revoked.
 * @throws Problem as a rollout does; the report then tells what was done where
 */
export async function rollOutRegions(
  rollouts: readonly RegionalRollout[],
  request: PublishRequest,
): Promise<void> {
  const given: Given = new Map();
  try {
    await takeRegions(rollouts, request, given);
  } catch (error) {
    if (mustRollBack(error, request) && !request.interruption.aborted)
      for (const [rollout, grants] of given)
        await revokeGranted(rollout.region, sharedBy(rollout, request), grants);
    throw error;
  }
}

/** Another pipeline's newer version ends a rollout, and rolls nothing back. */
function mustRollBack(error: unknown, { options }: PublishRequest): boolean {
  return options.onFailure === 'rollback' && !(error instanceof Superseded);
}

async function takeRegions(
  rollouts: readonly RegionalRollout[],
  request: PublishRequest,
  given: Given,
): Promise<void> {
  const refused = rollouts.find(({ plan }) => plan.problems.length > 0);
  // Which version serves is known by now in all regions: where it may not be rolled out, none of them is updated.
  if (refused)
    throw await failureIn(refused, refused.plan.problems[0], { before: [], after: rollouts, request });
  for (const [index, rollout] of rollouts.entries()) {
    try {
      if (rollout.ahead.length > 0) await shareAhead(rollout, request, given);
      await rollOutRegion(rollout, request);
    } catch (error) {
      const from = rollout.region.report.rollout ? index + 1 : index;
      throw await failureIn(rollout, error, {
        before: rollouts.slice(0, index),
        after: rollouts.slice(from),
        request,
      });
    }
  }
}

interface Others {
  /** Regions that have the version. */
  before: readonly RegionalRollout[];
  /** Regions whose functions were not come to. */
  after: readonly RegionalRollout[];
  request: PublishRequest;
}

/** Ends the rollout in a region: functions that it did not reach are skipped, and earlier changes are rolled back. */
async function failureIn(
  { region }: RegionalRollout,
  error: unknown,
  { before, after, request }: Others,
): Promise<unknown> {
  for (const rollout of after) skip(rollout, region.aws.region);
  if (request.report.regions.length === 1 || error instanceof Cancelled) return error;
  region.report.problem = asProblem(error);
  return withTheOthers(error, region, before, request);
}

async function shareAhead(rollout: RegionalRollout, request: PublishRequest, given: Given): Promise<void> {
  const of = { ...sharedBy(rollout, request), wanted: rollout.ahead, exact: false };
  const grants: NewGrant[] = [];
  given.set(rollout, grants);
  await updateGrants(rollout.region, of, (grant) => grants.push(grant));
}

function sharedBy({ region }: RegionalRollout, { options: { layerName } }: PublishRequest): LayerVersionName {
  return { layerName, version: region.report.version?.version ?? 0 };
}

async function rollOutRegion(
  { region, plan, version }: RegionalRollout,
  { options, report: { regions, warnings }, action, folder }: PublishRequest,
): Promise<void> {
  const { aws, report, place } = region;
  const isOneOfSeveral = regions.length > 1;
  const own = isOneOfSeveral ? join(folder, 'records', aws.region) : folder;
  if (isOneOfSeveral) mkdirSync(own, { recursive: true, mode: 0o700 });
  const rolloutWarnings: string[] = [];
  await log.group(`Updating ${counted(plan)}${isOneOfSeveral ? ` in ${aws.region}` : ''}`, () =>
    applyPlan(aws, {
      plan,
      settings: options,
      folder: own,
      report,
      warnings: rolloutWarnings,
      progress: rolloutProgress,
      header: { action, region: aws.region, layerName: options.layerName, version },
      madeBy: currentWorkflowRun(),
      expires: credentialExpiration(),
      warn: (text) => log.warning(place(text)),
    }).finally(() => {
      warnings.push(...rolloutWarnings.map(place));
      logResults(report.functions);
    }),
  );
}

function counted({ waves }: Plan): string {
  const total = waves.reduce((sum, { functions }) => sum + functions.length, 0);
  return `${formatCount(total)} function${total === 1 ? '' : 's'}`;
}

function skip({ region: { report }, plan }: RegionalRollout, failedIn: string): void {
  const here = report.region === failedIn;
  const note = here
    ? 'The rollout stopped before it.'
    : `The rollout stopped in ${failedIn}, before this region.`;
  report.functions.push(
    ...plannedResults(plan).map((result) => ({ ...result, status: 'skipped' as const, note })),
  );
}

/** The failure of a region, with what became of those that had the version before it. */
async function withTheOthers(
  error: unknown,
  { place }: RegionRun,
  before: readonly RegionalRollout[],
  request: PublishRequest,
): Promise<unknown> {
  if (!(error instanceof Problem)) return error;
  const changed = before.filter(({ region: { report } }) => report.rollout?.record);
  const left: string[] = [];
  if (!mustRollBack(error, request)) left.push(...changed.map(({ region }) => region.aws.region));
  else
    for (const rollout of changed.toReversed())
      if (!(await isRolledBack(rollout, request))) left.push(rollout.region.aws.region);
  const rolledBack = changed
    .map(({ region }) => region.aws.region)
    .filter((region) => !left.includes(region));
  const others = [
    ...(rolledBack.length > 0
      ? [`The earlier changes in ${rolledBack.join(', ')} were rolled back too.`]
      : []),
    ...(left.length > 0 ? [`The functions in ${left.join(', ')} have the new version.`] : []),
  ];
  const Kind = error instanceof Superseded ? Superseded : Problem;
  return new Kind(place(error.what), [error.fix, ...others].join(' '), { cause: error.cause });
}

/** Puts a region back to what its record says was there; whatever stands in the way is put down in the report. */
async function isRolledBack(rollout: RegionalRollout, { options, folder }: PublishRequest): Promise<boolean> {
  const { aws, report, place } = rollout.region;
  const path = report.rollout?.record ?? '';
  const own = join(folder, 'rolled-back', aws.region);
  const reporting: RolloutReporting = { functions: [] };
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    const record = readRecord(readFileSync(path, 'utf8'), path);
    const all = { kind: 'percent', percent: 100 } as const;
    const plan = await planFromRecord(aws, record, { alarms: [], waves: [all] });
    const settings = { ...options, alarms: [], onFailure: 'stop' as const };
    delete settings.canary;
    delete settings.smokeTest;
    await log.group(`Rolling back ${counted(plan)} in ${aws.region}`, () =>
      applyPlan(aws, {
        plan,
        settings,
        folder: own,
        report: reporting,
        warnings: [],
        progress: rolloutProgress,
        header: { action: 'rollback', region: aws.region, layerName: options.layerName },
        madeBy: currentWorkflowRun(),
        expires: credentialExpiration(),
        warn: (text) => log.warning(place(text)),
      }).finally(() => logResults(reporting.functions, layerMoves)),
    );
    return plan.skipped.length === 0;
  } catch (error) {
    report.problem = asProblem(error);
    return false;
  } finally {
    takeOver(report.functions, reporting.functions);
  }
}

/** Takes over the results of a rollback; the layers before the run stay in the report. */
function takeOver(functions: FunctionResult[], rolledBack: readonly FunctionResult[]): void {
  for (const rolledBackResult of rolledBack) {
    const result = functions.find(({ function: name }) => name === rolledBackResult.function);
    if (!result || rolledBackResult.status === 'unchanged') continue;
    result.status = rolledBackResult.status;
    result.after = rolledBackResult.after;
    if (result.alias && rolledBackResult.alias) result.alias.after = rolledBackResult.alias.after;
    if (rolledBackResult.problem) result.problem = rolledBackResult.problem;
  }
}
