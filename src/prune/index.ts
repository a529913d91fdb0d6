import { join } from 'node:path';
import { asProblem, conclude } from '../conclude.js';
import { refuseForks } from '../github/forks.js';
import { readPruneInputs } from '../inputs/prune.js';
import { listenForInterruption } from '../interruption.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishPruneReport, pruneOutputs, startPruneReport } from '../report/prune-report.js';
import { pruneSummary } from '../report/prune-summary.js';
import { scratchFolder } from '../scratch.js';

/**
 * The prune: deletes versions of layers that nobody can need; unless told, it only shows which.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
export async function prune(): Promise<void> {
  const report = startPruneReport();
  const interruption = listenForInterruption();
  let folder: string | undefined;
  try {
    folder = scratchFolder();
    const inputs = readPruneInputs();
    report.layers = inputs.layers.map((one) => (one.kind === 'name' ? one.name : one.pattern));
    report.dryRun = inputs.dryRun;
    refuseForks('prune', inputs);
    warnOfEnvironment(report);
    const { pruneLayers } = await import('../with-aws.js');
    await interruption.within(pruneLayers({ inputs, report, interruption: interruption.signal }));
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  const finished = finishPruneReport(report);
  await conclude({
    report: finished,
    path: folder && join(folder, 'report.json'),
    outputs: (path) => pruneOutputs(finished, path),
    summary: () => pruneSummary(finished),
    failures: finished.problems,
  });
  interruption.end();
}
