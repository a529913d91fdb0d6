import { workspaceFolder } from '../../shared/workspace.ts';
import { callerAccount, refuseOtherAccounts } from '../../aws/account.ts';
import { createRegionClient } from '../../aws/region-client.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { credentialExpiration } from '../../shared/credential-expiration.ts';
import type { RollbackInputs } from './options.ts';
import type { RollbackFrom } from './options.ts';
import { log } from '../../shared/log.ts';
import { Problem } from '../../shared/problem.ts';
import type { RollbackReport } from './result.ts';
import { rolloutProgress, logResults } from '../progress-log.ts';
import { applyPlan } from '../apply.ts';
import { sortAlarms } from '../gates.ts';
import { layerArnPatterns } from '../layer-patterns.ts';
import { describeMoves, layerMoves } from '../layer-moves.ts';
import { planFromRecord } from './from-record.ts';
import { describePlan, plannedResults } from '../plan.ts';
import type { Plan } from '../plan-types.ts';
import { plannedChanges } from '../planned-changes.ts';
import { refuseAll } from '../read.ts';
import { refuseOtherRegion, refuseOutOfScope } from '../record-scope.ts';
import { formatCount } from '../../shared/format.ts';
import { currentWorkflowRun } from '../../shared/workflow-run.ts';
import { findRecord } from './find-record.ts';
import type { LocatedRecord } from './find-record.ts';
import { planToVersion } from './to-version.ts';

/** A rollback to carry out; `report` is filled in as far as it gets. */
export interface Rollback {
  inputs: RollbackInputs;
  report: RollbackReport;
  /** For the record of what the rollback changes itself. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Looks at everything first, then rolls functions back.
 * @throws Problem when not everything could be rolled back; what was done is in the report
 */
export async function rollBack(going: Rollback): Promise<void> {
  const { inputs, report, interruption } = going;
  const source = readSource(going);
  const aws = await createRegionClient({ ...(inputs.region && { region: inputs.region }), interruption });
  try {
    await refuseByAccount(aws, inputs, source);
    const settings = { ...inputs, alarms: await quietAlarms(aws, going) };
    const plan = await log.group(`Looking at what is in ${aws.region}`, () => planOf(aws, settings, source));
    if (log.isDebug())
      for (const step of describePlan(plan)) log.debug(`Functions in ${aws.region}: ${step}`);
    refuseAll(plan.problems);
    if (inputs.dryRun) tellPlan(report, plan);
    else await applyRollback(aws, { ...going, inputs: settings }, plan);
    if (inputs.from.kind === 'record') refuseLeftAlone(plan);
  } finally {
    aws.close();
  }
}

/** What functions go back to: what a record says they had, or a version. */
type Source = { kind: 'record'; record: LocatedRecord } | Extract<RollbackFrom, { kind: 'version' }>;

/** A record is read before AWS is asked anything. */
function readSource({ inputs: { from, region }, report }: Rollback): Source {
  if (from.kind === 'version') {
    report.layerName = from.layerName;
    return from;
  }
  const workspace = workspaceFolder();
  const record = findRecord({ path: from.path, workspace, region });
  report.layerName = record.layerName;
  if (record.madeBy) {
    report.recordMadeBy = record.madeBy;
    log.info(`The record is of run ${record.madeBy.runId} of ${record.madeBy.workflow}`);
  }
  return { kind: 'record', record };
}

/** @throws Problem when the credentials belong to an account that is not allowed, or a record goes beyond it */
async function refuseByAccount(
  aws: RegionClient,
  { allowedAccountIds, allowedLayers: allowed }: RollbackInputs,
  source: Source,
): Promise<void> {
  const isRecord = source.kind === 'record';
  if (isRecord) refuseOtherRegion(source.record, aws.region);
  if (!isRecord && allowedAccountIds.length === 0) return;
  const account = await callerAccount(aws);
  refuseOtherAccounts(account, allowedAccountIds);
  if (!isRecord) return;
  const { partition, region } = aws;
  const allowedLayers = await layerArnPatterns(aws, allowed);
  const scope = { partition, region, account, allowedLayers };
  refuseOutOfScope(source.record, scope, source.record.path);
}

function planOf(aws: RegionClient, inputs: RollbackInputs, source: Source): Promise<Plan> {
  if (source.kind === 'record') return planFromRecord(aws, source.record, inputs);
  return planToVersion(aws, inputs, source);
}

/** An alarm that rings is often why one goes back: it is told, and stops nothing. */
async function quietAlarms(aws: RegionClient, { inputs, report }: Rollback): Promise<string[]> {
  const { quiet, ringing } = await sortAlarms(aws, inputs.alarms);
  for (const name of ringing) {
    const warning = `The alarm "${name}" is in ALARM already, so it does not stop the rollback.`;
    log.warning(warning);
    report.warnings.push(warning);
  }
  return quiet;
}

function tellPlan(report: RollbackReport, plan: Plan): void {
  report.functions.push(...plannedResults(plan));
  report.warnings.push(...plan.warnings);
  report.plan.push(...describePlan(plan), ...describeMoves(plannedChanges(plan)));
  for (const step of report.plan) log.info(step);
  for (const warning of plan.warnings) log.warning(warning);
}

async function applyRollback(
  aws: RegionClient,
  { inputs, report, folder }: Rollback,
  plan: Plan,
): Promise<void> {
  const { from } = inputs;
  const version = from.kind === 'version' && from.to !== 'previous' ? { version: from.to } : {};
  const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
  for (const move of describeMoves(plannedChanges(plan))) log.info(move);
  await log.group(`Rolling back ${formatCount(total)} function${total === 1 ? '' : 's'}`, () =>
    applyPlan(aws, {
      plan,
      settings: inputs,
      folder,
      report,
      warnings: report.warnings,
      progress: rolloutProgress,
      header: { action: 'rollback', region: aws.region, layerName: report.layerName ?? '', ...version },
      madeBy: currentWorkflowRun(),
      expires: credentialExpiration(),
      warn: log.warning,
    }).finally(() => logResults(report.functions, layerMoves)),
  );
}

/** What the record names and cannot be rolled back is a failure, though all the rest was. */
function refuseLeftAlone({ skipped }: Plan): void {
  const [first] = skipped;
  if (!first) return;
  const others = skipped.length > 1 ? ` So were ${formatCount(skipped.length - 1)} more.` : '';
  throw new Problem(
    `${first.name} was left as it is: ${first.reason}${others}`,
    'The report says why for each; put them right by hand, the record has what they had.',
  );
}
