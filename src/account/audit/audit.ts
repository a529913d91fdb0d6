import { workspaceFolder } from '../../shared/workspace.ts';
import { createRegionClients } from '../../aws/region-clients.ts';
import type { RegionClient } from '../../aws/region-client.ts';
import { dateOf } from '../../shared/clock.ts';
import { Cancelled } from '../../aws/cancellation.ts';
import { withoutIgnored } from '../../checks/ignored-rules.ts';
import { asProblem } from '../../shared/failure.ts';
import { REGIONS_AT_ONCE } from '../../publish/read-regions.ts';
import { ignoredRulesMessages } from '../../checks/ignored-rules-messages.ts';
import type { AuditInputs } from './options.ts';
import type { InventoriedFunction } from '../functions.ts';
import { log, logMessages } from '../../shared/log.ts';
import { Problem } from '../../shared/problem.ts';
import type { AuditReport } from './result.ts';
import type { RegionAudit } from './result.ts';
import { sbomWarnings } from './sboms/warnings.ts';
import { mapConcurrently } from '../../shared/concurrency.ts';
import { formatCount } from '../../shared/format.ts';
import { readActivity } from './activity.ts';
import { findCommon } from './common/find-common.ts';
import { readCode } from './common/read-code.ts';
import type { FunctionCode, ReadCode } from './common/read-code.ts';
import { writeSboms } from './sboms/write-sboms.ts';
import { compareDurations } from '../../rollout/performance/compare-durations.ts';
import { performanceWarnings } from '../../rollout/performance/warnings.ts';
import { auditFindings } from './findings/index.ts';
import { layerChanges } from './layer-changes.ts';
import { layerTable } from './layer-table.ts';
import { readAuditedRegion } from './read.ts';
import type { Survey } from './survey.ts';

/** An audit to carry out; `report` is filled in as far as it gets. */
export interface Audit {
  inputs: AuditInputs;
  report: AuditReport;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * Calls a second of the 15 that the whole control plane has. Nobody waits for an audit, but it makes thousands of calls
 * and has nothing else to do; what is left is enough for a pipeline's own, and where AWS throttles, this gives way.
 */
const CALLS_A_SECOND = 13.5;

/**
 * Audits every region by itself: one that cannot be looked at is a problem, and the others are told all the same.
 * @throws Problem where there are no credentials or no region, or the job is cancelled
 */
export async function auditRegions({ inputs, report, interruption }: Audit): Promise<void> {
  const { connections, close } = await createRegionClients({
    regions: inputs.regions,
    allowedAccountIds: [],
    interruption,
    controlPlaneRate: CALLS_A_SECOND,
    onConnected: (regions) => (report.regions = regions.map((region) => ({ region, layers: [] }))),
  });
  try {
    const missing = await mapConcurrently(
      [...connections.entries()],
      REGIONS_AT_ONCE,
      async ([index, aws]) => {
        const region = report.regions[index] ?? { region: aws.region, layers: [] };
        return auditRegion(aws, { inputs, report, region });
      },
    );
    tellMissing(inputs, report, missing);
    const today = report.startedAt.slice(0, 10);
    const sorted = withoutIgnored(report.findings, { entries: inputs.ignoreRules, today });
    report.findings = sorted.counting;
    logMessages(ignoredRulesMessages(sorted), report);
  } finally {
    close();
  }
}

interface OneRegion {
  inputs: AuditInputs;
  report: AuditReport;
  region: RegionAudit;
}

/** What the inputs name and is not in a region; undefined where it is not known. */
interface Missing {
  functions: string[];
  layers: string[];
}

async function auditRegion(aws: RegionClient, one: OneRegion): Promise<Missing | undefined> {
  const { inputs, report, region } = one;
  try {
    let code: Promise<ReadCode> | undefined;
    const { survey, missing } = await readAuditedRegion(aws, inputs, (functions) => {
      if (inputs.commonDependencies) code = begun(readCode(aws, zipsOf(functions), inputs.shareRead));
    });
    describe(region, survey);
    log.info(
      `${aws.region}: ${formatCount(survey.functions.length)} functions, ${formatCount(survey.layers.length)} layers`,
    );
    await settled(one, [activityIn(aws, one, survey), commonIn(one, survey, code), insideOf(aws, one)]);
    // What CloudTrail knows says when layers changed.
    await settled(one, [runtimeIn(aws, one, survey)]);
    const today = dateOf(aws.clock);
    report.findings.push(...auditFindings(survey, { today, activity: region.activity ?? [] }));
    const layers = survey.layers.filter(({ versions }) => versions.length === 0).map(({ name }) => name);
    return { functions: missing, layers };
  } catch (error) {
    noteProblem(one, error);
    return undefined;
  }
}

/** What a region has is worth telling without a part of it that AWS refuses. */
async function settled(region: OneRegion, parts: readonly Promise<void>[]): Promise<void> {
  for (const part of await Promise.allSettled(parts))
    if (part.status === 'rejected') noteProblem(region, part.reason);
}

/** @throws Cancelled as it is: nothing goes on then */
function noteProblem({ report, region }: OneRegion, error: unknown): void {
  if (error instanceof Cancelled) throw error;
  const { what, fix } = asProblem(error);
  const several = report.regions.length > 1;
  const problem = {
    what: several && !what.includes(region.region) ? `${region.region}: ${what}` : what,
    fix,
  };
  region.problem ??= problem;
  report.problems.push(problem);
}

function describe(region: RegionAudit, survey: Survey): void {
  const { layers, functions, storage } = survey;
  const { used, limit } = storage;
  region.counts = {
    layers: layers.filter(({ versions }) => versions.length > 0).length,
    layerVersions: layers.reduce((sum, { versions }) => sum + versions.length, 0),
    functions: functions.length,
    functionVersions: functions.reduce((sum, { versions }) => sum + versions.length, 0),
  };
  region.storage = { used, limit };
  region.layers = layerTable(survey);
}

async function activityIn(
  aws: RegionClient,
  { inputs, report, region }: OneRegion,
  survey: Survey,
): Promise<void> {
  const { since, allowedPrincipals } = inputs;
  if (since === undefined) return;
  const to = dateOf(aws.clock);
  const from = new Date(to.getTime() - since);
  report.activitySince = from.toISOString();
  const { isWanted } = survey;
  const { events, isCut } = await readActivity(aws, { from, to, allowedPrincipals, isWanted });
  region.activity = events;
  if (!isCut) return;
  const warning = `${aws.region}: CloudTrail has more than the ${formatCount(events.length)} events that are told; a shorter \`since\` has all of its time.`;
  log.warning(warning);
  report.warnings.push(warning);
}

/** Work that goes on meanwhile and is waited for later: that it fails is told then. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

function zipsOf(functions: readonly InventoriedFunction[]): FunctionCode[] {
  return functions
    .filter(({ packageType }) => packageType === 'Zip')
    .map(({ arn, codeSha256, codeSize, versions }) => {
      const runtime = versions.find(({ version }) => version === '$LATEST')?.runtime;
      return { arn, codeSha256, codeSize, ...(runtime !== undefined && { runtime }) };
    });
}

async function commonIn(
  { region }: OneRegion,
  { functions }: Survey,
  code: Promise<ReadCode> | undefined,
): Promise<void> {
  if (!code) return;
  const candidates = functions.map(({ name, arn, versions, unzipped }) => {
    const { layers = [] } = versions.find(({ version }) => version === '$LATEST') ?? {};
    return { name, arn, layers: layers.length, layerBytes: layers.length === 0 ? 0 : unzipped?.layers };
  });
  region.common = await findCommon(candidates, await code);
}

async function insideOf(aws: RegionClient, { inputs, report, region }: OneRegion): Promise<void> {
  if (inputs.sbom === '') return;
  const sboms = { folder: `${inputs.sbom}/${aws.region}`, written: [], unread: [], beyond: 0 };
  region.sboms = sboms;
  await writeSboms(aws, region.layers, {
    sboms,
    workspace: workspaceFolder(),
  });
  for (const warning of sbomWarnings(aws.region, sboms)) {
    log.warning(warning);
    report.warnings.push(warning);
  }
}

async function runtimeIn(
  aws: RegionClient,
  { inputs, report, region }: OneRegion,
  survey: Survey,
): Promise<void> {
  if (!inputs.compareRuntime) return;
  const { changes, notes } = layerChanges(survey, region.activity ?? []);
  const comparison = await compareDurations(aws, changes, COMPARED);
  region.runtime = { ...comparison, notes: [...notes, ...comparison.notes] };
  for (const text of performanceWarnings(comparison)) {
    const warning = report.regions.length > 1 ? `${region.region}: ${text}` : text;
    log.warning(warning);
    report.warnings.push(warning);
  }
}

/** A day on either side, so that day and night weigh the same; an hour before, where a change is younger than that. */
const COMPARED = { longest: 24 * 3_600_000, leastBefore: 3_600_000 };

/** What no region has that could be looked at is misspelt, or in another account. */
function tellMissing(
  inputs: AuditInputs,
  report: AuditReport,
  missing: readonly (Missing | undefined)[],
): void {
  const known = missing.flatMap((one) => one ?? []);
  if (known.length < missing.length) return;
  const regions = report.regions.map(({ region }) => region).join(', ');
  const nowhere = (kind: keyof Missing, names: readonly string[]) =>
    names.filter((name) => known.every((one) => one[kind].includes(name)));
  const named = {
    functions: inputs.functions.flatMap((fn) => (fn.kind === 'name' ? [fn.text] : [])),
    layers: inputs.layers.flatMap((layer) => (layer.kind === 'name' ? [layer.name] : [])),
  };
  for (const [kind, input] of [
    ['functions', 'functions'],
    ['layers', 'layer-names'],
  ] as const) {
    for (const name of nowhere(kind, named[kind])) {
      const { what, fix } = new Problem(
        `\`${input}\` names "${name}", which does not exist in ${regions}.`,
        'Check the name, `regions`, and the account of the credentials (`aws sts get-caller-identity`).',
      );
      report.problems.push({ what, fix });
    }
  }
}
