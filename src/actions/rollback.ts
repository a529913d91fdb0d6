import { refuseForks } from '../github/forks.ts';
import { readRollbackInputs } from '../inputs/rollback.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { finishRollbackReport, rollbackOutputs, startRollbackReport } from '../report/rollback-report.ts';
import { rollbackSummary } from '../report/rollback-summary.ts';
import { runAction } from './run-action.ts';

/** The rollback: rolls functions back to what they had before a rollout, or onto a given version of a layer. */
export async function rollback(): Promise<void> {
  const report = startRollbackReport();
  await runAction({
    report,
    run: async ({ folder, interruption }) => {
      const inputs = readRollbackInputs();
      report.dryRun = inputs.dryRun;
      refuseForks('rollback', inputs);
      warnOfEnvironment(report);
      const { rollBack } = await import('../rollout/rollback/rollback.ts');
      await rollBack({ inputs, report, folder, interruption });
    },
    finish: finishRollbackReport,
    outputs: rollbackOutputs,
    summary: rollbackSummary,
  });
}
