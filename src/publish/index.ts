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
import { startWorkers } from '../layer/workers.js';
import { log, startProgress } from '../log.js';
import { Problem } from '../problem.js';
import { finishReport, outputsOf, startReport } from '../report/report.js';
import type { Report } from '../report/report.js';
import { plain } from '../report/sanitise.js';
import { summary } from '../report/summary.js';
import { formatBytes, formatCount, formatSeconds } from '../report/units.js';

/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
export async function publish(): Promise<void> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'publish-layer-'));
  const report = startReport();
  try {
    await run(report, folder);
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  await conclude(finishReport(report), join(folder, 'report.json'));
}

async function run(report: Report, folder: string): Promise<void> {
  report.layerName = core.getInput('layer-name');
  const inputs = readPublishInputs();
  report.dryRun = inputs.dryRun;
  warn(report, inputs.warnings);
  const source = findSource(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
  const workers = startWorkers();
  try {
    // The AWS SDK takes as long to load as most layers take to digest: the threads do one, this thread the other.
    const delivering = import('./deliver.js');
    delivering.catch(() => undefined); // awaited below, unless the layer fails first
    const layer = await log.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    const { deliver } = await delivering;
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
  if (error instanceof Problem) {
    if (error.cause instanceof Error) core.debug(plain(`${error.cause.name}: ${error.cause.message}`));
    return { what: error.what, fix: error.fix };
  }
  core.debug(plain(error instanceof Error ? (error.stack ?? '') : String(error)));
  return {
    what: `publish-layer failed in a way it does not know: ${error instanceof Error ? error.message : String(error)}.`,
    fix: 'Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.',
  };
}

async function conclude(report: Report, path: string): Promise<void> {
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`, { mode: 0o600 });
  for (const [name, value] of Object.entries(outputsOf(report, path))) core.setOutput(name, value);
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summary(report)).write();
  if (report.problems.length === 0) return;
  core.setFailed(report.problems.map(({ what, fix }) => plain(`${what} ${fix}`)).join('\n'));
}
