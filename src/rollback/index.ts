import { join } from 'node:path';
import { asProblem, conclude } from '../conclude.js';
import { refuseForks } from '../github/forks.js';
import { readRollbackInputs } from '../inputs/rollback.js';
import { listenForInterruption } from '../interruption.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishRollbackReport, rollbackOutputs, startRollbackReport } from '../report/rollback-report.js';
import { rollbackSummary } from '../report/rollback-summary.js';
import { scratchFolder } from '../scratch.js';

/**
 * The rollback: puts functions back to what they had before a rollout, or onto a given version of a layer.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
export async function rollback(): Promise<void> {
  const report = startRollbackReport();
  const interruption = listenForInterruption();
  let folder: string | undefined;
  try {
    folder = scratchFolder();
    const inputs = readRollbackInputs();
    report.dryRun = inputs.dryRun;
    refuseForks('rollback', inputs);
    warnOfEnvironment(report);
    const { goBack } = await import('../with-aws.js');
    await interruption.within(goBack({ inputs, report, folder, interruption: interruption.signal }));
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  const finished = finishRollbackReport(report);
  await conclude({
    report: finished,
    path: folder && join(folder, 'report.json'),
    outputs: (path) => rollbackOutputs(finished, path),
    summary: () => rollbackSummary(finished),
    failures: finished.problems,
  });
  interruption.end();
}
