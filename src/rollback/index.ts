import { refuseForks } from '../github/forks.js';
import { readRollbackInputs } from '../inputs/rollback.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishRollbackReport, rollbackOutputs, startRollbackReport } from '../report/rollback-report.js';
import { rollbackSummary } from '../report/rollback-summary.js';
import { runAction } from '../run-action.js';

/** The rollback: puts functions back to what they had before a rollout, or onto a given version of a layer. */
export async function rollback(): Promise<void> {
  const report = startRollbackReport();
  await runAction({
    report,
    run: async ({ folder, interruption }) => {
      const inputs = readRollbackInputs();
      report.dryRun = inputs.dryRun;
      refuseForks('rollback', inputs);
      warnOfEnvironment(report);
      const { goBack } = await import('./go-back.js');
      await goBack({ inputs, report, folder, interruption });
    },
    finish: finishRollbackReport,
    outputs: rollbackOutputs,
    summary: rollbackSummary,
  });
}
