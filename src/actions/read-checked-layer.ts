import { BuildProblem } from '../build/build-problem.ts';
import type { Finding } from '../checks/finding.ts';
import { Problem } from '../shared/problem.ts';
import type { ReadLayer } from './check-layer.ts';
import type { CheckRun } from './check-run.ts';
import { completeSource, prepareSource } from './layer-source.ts';
import { logAndAnnotate } from './log-findings.ts';
import { readLayerFiles } from './read-layer.ts';

/**
 * Builds and reads the layer of a check, one that AWS would refuse for its size too. A layer that is missing, cannot be
 * built or cannot be read is a finding like any other, so that the pull request shows it.
 * @returns undefined where there is that finding
 */
export async function readCheckedLayer(run: CheckRun): Promise<ReadLayer | undefined> {
  const { inputs, workers, report } = run;
  try {
    const { source, findings } = await completeSource(run, await prepareSource(run));
    run.source = source;
    const layer = await readLayerFiles({ source, inputs, report }, { workers, lenient: true, inspect: true });
    return { layer, source, buildFindings: findings };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    report.findings.push(asFinding(error));
    logAndAnnotate(report.findings, run);
    return undefined;
  }
}

/** A failed build has a rule of its own, any other layer that cannot be read has one for all. */
function asFinding(problem: Problem): Finding {
  const rule = problem instanceof BuildProblem ? problem.rule : 'files/unusable';
  return { rule, severity: 'error', path: '', message: problem.what, fix: problem.fix };
}
