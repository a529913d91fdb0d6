import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { readPublishInputs } from '../inputs.js';
import type { PublishInputs } from '../inputs.js';
import { readLayer } from '../layer/layer.js';
import type { Layer } from '../layer/layer.js';
import { partsBySize } from '../layer/size.js';
import { findSource } from '../layer/source.js';
import { systemCode } from '../layer/unreadable.js';
import { startWorkers } from '../layer/workers.js';
import { log, startProgress } from '../log.js';
import { Problem } from '../problem.js';
import { finishReport, outputsOf, startReport } from '../report/report.js';
import type { Report } from '../report/report.js';
import { json, plain } from '../report/sanitise.js';
import { summary } from '../report/summary.js';
import { formatBytes, formatCount, formatSeconds } from '../units.js';

/** Problems that the annotation of a failed step names. */
const MAX_ANNOTATED = 10;

/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
export async function publish(): Promise<void> {
  const report = startReport();
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'publish-layer-'));
    await run(report, folder);
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  await conclude(finishReport(report), folder && join(folder, 'report.json'));
}

async function run(report: Report, folder: string): Promise<void> {
  report.layerName = core.getInput('layer-name');
  const inputs = readPublishInputs();
  report.dryRun = inputs.dryRun;
  warn(report, inputs.warnings);
  const source = findSource(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
  const workers = startWorkers();
  try {
    const reading = log.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, import('./deliver.js')]);
    await deliver({ inputs, layer, report, archive: join(folder, 'layer.zip') });
  } finally {
    await workers.close();
  }
}

async function digest(
  inputs: PublishInputs,
  source: ReturnType<typeof findSource>,
  workers: ReturnType<typeof startWorkers>,
  report: Report,
): Promise<Layer> {
  const started = performance.now();
  const progress = startProgress({ label: 'Reading', unit: 'bytes' });
  try {
    const layer = await readLayer(source, {
      ...inputs,
      workers,
      onProgress: (bytes) => progress.update(bytes),
    });
    const { entries, unzippedSize, contentHash } = layer;
    report.layer = {
      contentHash,
      files: entries.length,
      unzippedSize,
      parts: partsBySize(entries).slice(0, 20),
    };
    const took = formatSeconds(performance.now() - started);
    log.info(`${formatCount(entries.length)} files, ${formatBytes(unzippedSize)} unzipped, read in ${took}`);
    log.info(`Content sha256:${contentHash}`);
    warn(report, layer.warnings);
    return layer;
  } finally {
    progress.end();
  }
}

function warn(report: Report, warnings: readonly string[]): void {
  for (const warning of warnings) log.warning(warning);
  report.warnings.push(...warnings);
}

function asProblem(error: unknown): { what: string; fix: string } {
  const cause = error instanceof Problem ? error.cause : error;
  if (cause instanceof Error) core.debug(plain(cause.stack ?? cause.message));
  const { what, fix } = error instanceof Problem ? error : unexpected(error);
  return { what: plain(what), fix: plain(fix) };
}

/** The runner's own trouble has a fix; anything else is a fault of ours. */
function unexpected(error: unknown): { what: string; fix: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'].includes(systemCode(error))) {
    return {
      what: `The runner's temporary folder cannot be written to: ${message}.`,
      fix: 'Free or grow the space under RUNNER_TEMP and run the job again; a layer takes up to 250 MB there.',
    };
  }
  return {
    what: `publish-layer failed in a way it does not know: ${message}.`,
    fix: 'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.',
  };
}

/** Tells everybody: report, outputs, summary, and last the one place that fails the step. */
async function conclude(report: Report, path: string | undefined): Promise<void> {
  if (path) writeFileSync(path, `${json(report, 2)}\n`, { mode: 0o600 });
  for (const [name, value] of Object.entries(outputsOf(report, path ?? ''))) core.setOutput(name, value);
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summary(report)).write();
  if (report.problems.length === 0) return;
  core.setFailed(inOneAnnotation(report.problems));
}

/** GitHub shows one annotation of a few kilobytes; the report has all problems. */
function inOneAnnotation(problems: Report['problems']): string {
  const lines = problems.slice(0, MAX_ANNOTATED).map(({ what, fix }) => plain(`${what} ${fix}`));
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`${formatCount(more)} more problems are in the report.`] : [])].join(
    '\n',
  );
}
