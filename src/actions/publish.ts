import { workspaceFolder } from '../shared/workspace.ts';
import { join } from 'node:path';
import { refuseForks } from '../github/forks.ts';
import { readPublishInputs } from '../inputs/publish.ts';
import { text } from '../inputs/read.ts';
import type { PublishInputs } from '../inputs/publish.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { readLayer } from '../layer/layer.ts';
import type { Layer } from '../layer/layer.ts';
import { partsBySize } from '../layer/size.ts';
import { findSource, inWorkspace } from '../layer/source.ts';
import type { LayerSource } from '../layer/source.ts';
import { versionDescription } from '../layer/content-mark.ts';
import type { Workers } from '../layer/workers.ts';
import { log, withProgress } from '../shared/log.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { leftOutLines } from '../report/left-out.ts';
import { finishReport, outputsOf, startReport } from '../report/report.ts';
import type { Report } from '../publish/result.ts';
import { summary } from '../report/summary.ts';
import { runAction } from './run-action.ts';
import type { RunContext } from './run-action.ts';
import { formatBytes, formatCount, formatSeconds } from '../shared/format.ts';
import { prepareAttestation } from './publish-attest.ts';
import { needsPackageList, preparePackages, submitPackages, writeSbomFile } from './publish-packages.ts';

/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * @param workers closed at the end
 */
export async function publish(workers: Workers): Promise<void> {
  const report = startReport();
  await runAction({
    report,
    run: (context) => run({ ...context, report, workers }),
    close: () => workers.close(),
    finish: finishReport,
    outputs: outputsOf,
    summary,
  });
}

interface Running extends RunContext {
  report: Report;
  workers: Workers;
}

async function run({ report, workers, folder, interruption }: Running): Promise<void> {
  report.layerName = text('layer-name');
  const inputs = readPublishInputs();
  report.dryRun = inputs.dryRun;
  refuseForks('publish', inputs);
  warnOfEnvironment(report);
  const workspace = workspaceFolder();
  const source = findSource(inputs.path, workspace);
  const inside = await preparePackages(inputs, { source, workspace, report });
  const reading = log.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
  // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
  // one while the others do the other.
  const [layer, { publishToRegions }] = await Promise.all([reading, import('./chunk-with-aws.ts')]);
  if (inside) await writeSbomFile(inside, layer, { inputs, workspace, report });
  // It is the last that the threads are needed for, and what they hold is needed for sending.
  const pack = async () => {
    const archive = await packed(layer, join(folder, 'layer.zip')).finally(() => workers.close());
    report.packed = archive.sha256;
    return archive;
  };
  await publishToRegions({
    options: inputs,
    report,
    action: 'publish',
    folder,
    interruption,
    layer: {
      contentHash: layer.contentHash,
      unzippedSize: layer.unzippedSize,
      files: layer.entries,
      description: versionDescription(inputs.description, layer.contentHash),
      pack,
      check: async (isPublic, aws) => {
        // An unchanged publish does without it.
        const { refuseFindings } = await import('./publish-checks.ts');
        await refuseFindings({ inputs, source, layer, report, isPublic, aws, ...(inside && { inside }) });
      },
    },
  });
  if (inputs.attest) await prepareAttestation(report, async () => (await pack()).close());
  if (inside && inputs.submitDependencies) {
    const place = inWorkspace(source, { path: '', prefix: '' }, workspace);
    await submitPackages({ inside, layer, inputs, report, ...(place && { place }) });
  }
}

async function packed(layer: Layer, to: string): Promise<Archive> {
  const started = performance.now();
  const total = layer.unzippedSize;
  const archive = await withProgress({ label: 'Packing', unit: 'bytes', total }, (update) =>
    layer.pack(to, update),
  );
  log.info(`${formatBytes(archive.size)} of zip in ${formatSeconds(performance.now() - started)}`);
  return archive;
}

async function digest(
  inputs: PublishInputs,
  source: LayerSource,
  workers: Workers,
  report: Report,
): Promise<Layer> {
  const started = performance.now();
  const layer = await withProgress({ label: 'Reading', unit: 'bytes' }, (onProgress) =>
    readLayer(source, { ...inputs, workers, inspect: needsPackageList(inputs), onProgress }),
  );
  const { entries, unzippedSize, contentHash } = layer;
  report.layer = {
    contentHash,
    files: entries.length,
    unzippedSize,
    parts: partsBySize(entries).slice(0, 20),
    ...(layer.leftOut && { leftOut: layer.leftOut }),
  };
  const took = formatSeconds(performance.now() - started);
  log.info(`${formatCount(entries.length)} files, ${formatBytes(unzippedSize)} unzipped, read in ${took}`);
  for (const note of layer.notes ?? []) log.info(note);
  for (const line of leftOutLines(layer.leftOut)) log.info(line);
  log.info(`Content sha256:${contentHash}`);
  return layer;
}
