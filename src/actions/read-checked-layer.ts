import type { Layer } from '../layer/layer.ts';
import type { LayerSource } from '../layer/source.ts';
import { Problem } from '../shared/problem.ts';
import type { CheckRun } from './check-run.ts';
import { findLayerSource } from './layer-source.ts';
import { logAndAnnotate } from './log-findings.ts';
import { readLayerFiles } from './read-layer.ts';

/**
 * Reads the layer of a check, one that AWS would refuse for its size too. A layer that is missing or cannot be read is a
 * finding like any other, so that the pull request shows it.
 * @returns undefined where there is that finding
 */
export async function readCheckedLayer(
  run: CheckRun,
): Promise<{ layer: Layer; source: LayerSource } | undefined> {
  const { inputs, workspace, workers, report } = run;
  try {
    const source = findLayerSource(inputs, workspace);
    run.source = source;
    return { layer: await readLayerFiles(source, inputs, { workers, lenient: true, inspect: true }), source };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { what: message, fix } = error;
    report.findings.push({ rule: 'files/unusable', severity: 'error', path: '', message, fix });
    logAndAnnotate(report.findings, run);
    return undefined;
  }
}
