import { workspaceFolder } from '../shared/workspace.ts';
import { join } from 'node:path';
import { logAndAnnotate } from './log-findings.ts';
import { refuseCancelled } from '../aws/cancellation.ts';
import { sortFindings, findingsOf, withZippedSize } from '../checks/check.ts';
import type { CheckedLayer } from '../checks/checked-layer.ts';
import { removable } from '../checks/size.ts';
import { findingsThatFail } from '../checks/finding.ts';
import { withTexts } from '../checks/read-texts.ts';
import { LIMITS } from '../lambda/limits.ts';
import type { Failure } from '../shared/failure.ts';
import { readCheckInputs } from '../inputs/check.ts';
import type { CheckInputs } from '../inputs/check.ts';
import { text } from '../inputs/read.ts';
import { ignoredRulesMessages } from '../checks/ignored-rules-messages.ts';
import type { InspectedEntry } from '../layer/entry.ts';
import { readLayer } from '../layer/layer.ts';
import type { Layer } from '../layer/layer.ts';
import { packagesOf } from '../packages/group-files.ts';
import { findSource } from '../layer/source.ts';
import type { LayerSource } from '../layer/source.ts';
import type { Workers } from '../layer/workers.ts';
import { log, logMessages, withProgress } from '../shared/log.ts';
import { Problem } from '../shared/problem.ts';
import { checkOutputs } from '../report/check-outputs.ts';
import { leftOutLines } from '../report/left-out.ts';
import { finishCheckReport, startCheckReport } from '../report/check-report.ts';
import type { CheckReport } from '../report/check-report.ts';
import { checkSummary } from '../report/comment.ts';
import { runAction } from './run-action.ts';
import { formatBytes, formatCount, formatSeconds } from '../shared/format.ts';
import { compareLayer, refuseMissingBase } from './check-compare.ts';
import { packageFindings } from './check-packages.ts';
import { reportResults } from './check-results.ts';

/** What a check works with; `report` is filled in as far as the work gets. */
export interface Checking {
  inputs: CheckInputs;
  /** Set once it is found. */
  source?: LayerSource;
  workspace: string;
  workers: Workers;
  report: CheckReport;
  /** A folder for what is only needed meanwhile. */
  scratch: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/**
 * The check: reads a layer, holds it against the rules, compares it, and reports; nothing is written to AWS.
 * Findings as bad as `fail-on` says fail the step last.
 * @param workers closed at the end
 */
export async function check(workers: Workers): Promise<void> {
  const report = startCheckReport();
  let checking: Checking | undefined;
  await runAction({
    report,
    run: async ({ folder: scratch, interruption }) => {
      report.layerName = text('layer-name');
      checking = prepare({ report, workers, scratch, interruption });
      await run(checking);
    },
    close: () => workers.close(),
    share: async () => {
      if (checking) await reportResults(checking);
    },
    finish: finishCheckReport,
    outputs: checkOutputs,
    summary: checkSummary,
    failures: failuresOf,
  });
}

function prepare(given: Pick<Checking, 'report' | 'workers' | 'scratch' | 'interruption'>): Checking {
  const inputs = readCheckInputs();
  const workspace = workspaceFolder();
  Object.assign(given.report, {
    runtimes: inputs.runtimes,
    architectures: inputs.architectures,
    failOn: inputs.failOn,
    compared: inputs.compareWith !== undefined,
  });
  return { ...given, inputs, workspace };
}

async function run(checking: Checking): Promise<void> {
  const { inputs, workspace, interruption } = checking;
  const { compareWith } = inputs;
  if (compareWith?.kind === 'base') refuseMissingBase(compareWith.path, workspace);
  const read = await log.group(`Reading ${inputs.path}`, () => readOrTell(checking));
  refuseCancelled(interruption);
  if (!read) return;
  const { layer, source } = read;
  const files = await log.group('Checking', () => judge(checking, layer, source));
  refuseCancelled(interruption);
  if (compareWith) {
    const current = { files, contentHash: layer.contentHash, declared: inputs };
    await log.group('Comparing', () => compareLayer(checking, current, compareWith));
  }
}

/** A layer that is not there or cannot be read is a finding like any other, so that the pull request tells of it. */
async function readOrTell(checking: Checking): Promise<{ layer: Layer; source: LayerSource } | undefined> {
  const { inputs, workspace, report } = checking;
  try {
    const source = (checking.source = findSource(inputs.path, workspace));
    return { layer: await read(checking, source), source };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { what: message, fix } = error;
    report.findings.push({ rule: 'files/unusable', severity: 'error', path: '', message, fix });
    logAndAnnotate(report.findings, checking);
    return undefined;
  }
}

async function read({ inputs, workers }: Checking, source: LayerSource): Promise<Layer> {
  const started = performance.now();
  const layer = await withProgress({ label: 'Reading', unit: 'bytes' }, (onProgress) =>
    readLayer(source, { ...inputs, workers, lenient: true, inspect: true, onProgress }),
  );
  const took = formatSeconds(performance.now() - started);
  const size = formatBytes(layer.unzippedSize);
  log.info(`${formatCount(layer.entries.length)} files, ${size} unzipped, read in ${took}`);
  for (const note of layer.notes ?? []) log.info(note);
  for (const line of leftOutLines(layer.leftOut)) log.info(line);
  log.info(`Content sha256:${layer.contentHash}`);
  return layer;
}

/** Holds the layer against the rules and fills in the report. */
async function judge(checking: Checking, layer: Layer, source: LayerSource): Promise<InspectedEntry[]> {
  const { inputs, scratch, report } = checking;
  const { path, prefix, runtimes, architectures, maxUnzippedSize } = inputs;
  const { entries, unzippedSize, contentHash } = layer;
  const files = await layer.inspect();
  const evidence = await layer.evidence?.();
  const described: CheckedLayer = {
    files,
    unzippedSize,
    runtimes,
    architectures,
    isPublic: false,
    ...(layer.folders && { folders: layer.folders }),
    ...(evidence && { evidence }),
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    source: { path, prefix, kind: source.kind },
    hasBucket: inputs.bucket !== undefined,
    today: report.startedAt.slice(0, 10),
  };
  // The threads pack a sample while this one judges; only a zip beyond the limit makes a difference to any rule.
  const sizing = layer.zippedSize(join(scratch, 'layer.zip'));
  const checked = await withTexts(described, layer.readTexts);
  report.removable = removable(checked);
  const packages = packagesOf(files);
  const findings = findingsOf(checked, inputs.ignoreRules);
  const zippedSize = await sizing;
  const isOver = zippedSize.bytes >= LIMITS.directZipBytes;
  report.layer = {
    contentHash,
    files: entries.length,
    unzippedSize,
    zippedSize,
    packages,
    ...(layer.leftOut && { leftOut: layer.leftOut }),
    ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
  };
  const found = isOver ? withZippedSize(findings, { ...checked, zippedSize }) : findings;
  report.findings = sortFindings(found, checked, inputs.ignoreRules).counting;
  const known = await packageFindings(checking, { files, contentHash, source });
  const sorted = sortFindings([...found, ...known], checked, inputs.ignoreRules);
  report.findings = sorted.counting;
  logMessages(ignoredRulesMessages(sorted), report);
  logAndAnnotate(report.findings, checking);
  return files;
}

/** Why the step fails: what kept the check from being done, then the findings that `fail-on` counts. */
function failuresOf({ problems, findings, failOn, layerName }: CheckReport): Failure[] {
  const bad = findingsThatFail(findings, failOn);
  if (bad.length === 0) return problems;
  const rules = [...new Set(bad.map(({ rule }) => rule))].join(', ');
  return [
    ...problems,
    {
      what: `Layer ${layerName} does not pass the check: ${rules}.`,
      fix: 'The job summary says of each finding how to mend it; `ignore-rules` leaves out a rule that does not apply.',
    },
  ];
}
