import { refuseForks } from '../github/forks.js';
import { readPruneInputs } from '../inputs/prune.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishPruneReport, pruneOutputs, startPruneReport } from '../report/prune-report.js';
import { pruneSummary } from '../report/prune-summary.js';
import { runAction } from '../run-action.js';

/** The prune: deletes versions of layers that nobody can need; unless told, it only shows which. */
export async function prune(): Promise<void> {
  const report = startPruneReport();
  await runAction({
    report,
    run: async ({ interruption }) => {
      const inputs = readPruneInputs();
      report.layers = inputs.layers.map((one) => (one.kind === 'name' ? one.name : one.pattern));
      report.dryRun = inputs.dryRun;
      refuseForks('prune', inputs);
      warnOfEnvironment(report);
      const { pruneLayers } = await import('./prune-layers.js');
      await pruneLayers({ inputs, report, interruption });
    },
    finish: finishPruneReport,
    outputs: pruneOutputs,
    summary: pruneSummary,
  });
}
