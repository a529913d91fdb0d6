import { join } from 'node:path';
import type { PublishInputs } from '../inputs/publish.ts';
import { LIMITS } from '../lambda/limits.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { compilesBytecode } from '../layer/bytecode.ts';
import type { Layer } from '../layer/layer.ts';
import type { Workers } from '../layer/workers.ts';
import type { Report } from '../publish/result.ts';
import { bytecodeLine } from '../report/bytecode.ts';
import { formatBytes, formatSeconds } from '../shared/format.ts';
import { log, withProgress } from '../shared/log.ts';
import { workspaceFolder } from '../shared/workspace.ts';

/** A layer that is to be packed; `report` gets the digest of the zip and the bytecode in it. */
export interface Packable {
  inputs: Pick<PublishInputs, 'bytecode' | 'build' | 'runtimes' | 'staging'>;
  layer: Layer;
  report: Report;
  workers: Workers;
  /** Absolute path of the step's own folder. */
  folder: string;
  interruption: AbortSignal;
}

/**
 * Packs the layer, with Python's bytecode where it is asked for and fits.
 * @param spareBytes unzipped, that all functions which get the layer have room for
 * @throws Problem where a file changed since it was read, or bytecode is required and cannot be compiled
 */
export async function packLayer(packable: Packable, spareBytes: number): Promise<Archive> {
  const { layer, report } = packable;
  const started = performance.now();
  const progress = { label: 'Packing', unit: 'bytes', total: layer.unzippedSize };
  const archive = await withProgress(progress, (onProgress) => archiveOf(packable, spareBytes, onProgress));
  log.info(`${formatBytes(archive.size)} of zip in ${formatSeconds(performance.now() - started)}`);
  report.packed = archive.sha256;
  return archive;
}

async function archiveOf(
  { inputs, layer, report, workers, folder, interruption }: Packable,
  spareBytes: number,
  onProgress: (bytes: number) => void,
): Promise<Archive> {
  const to = join(folder, 'layer.zip');
  if (!compilesBytecode(inputs, inputs.build !== undefined)) return layer.pack(to, onProgress);
  // Most layers have none.
  const { packWithBytecode } = await import('../build/bytecode/pack.ts');
  const { archive, bytecode, findings } = await packWithBytecode({
    layer,
    mode: inputs.bytecode,
    isBuilt: inputs.build !== undefined,
    runtimes: inputs.runtimes,
    spareBytes,
    zipLimit: inputs.staging ? Infinity : LIMITS.directZipBytes,
    to,
    onProgress,
    workers,
    scratch: folder,
    workspace: workspaceFolder(),
    interruption,
  });
  for (const { severity, rule, message, fix } of findings) log.info(`${severity} ${rule}: ${message} ${fix}`);
  report.findings.push(...findings);
  if (!bytecode) return archive;
  log.info(bytecodeLine(bytecode));
  if (report.layer) report.layer.bytecode = bytecode;
  return archive;
}
