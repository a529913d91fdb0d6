import { refuseForks } from '../github/forks.ts';
import { readPruneInputs } from '../inputs/prune.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { finishPruneReport, pruneOutputs, startPruneReport } from '../report/prune-report.ts';
import { pruneSummary } from '../report/prune-summary.ts';
import { runAction } from './run-action.ts';

/** The prune: deletes versions of layers that nobody can need; unless told, it only shows which. */
export async function prune(): Promise<void> {
  const report = startPruneReport();
  await runAction({
    report,
    run: async ({ interruption }) => {
      const inputs = readPruneInputs();
      report.layers = inputs.layers.map((layer) => (layer.kind === 'name' ? layer.name : layer.pattern));
      report.dryRun = inputs.dryRun;
      refuseForks('prune', inputs);
      warnOfEnvironment(report);
      const { pruneLayers } = await import('../account/prune/prune.ts');
      await pruneLayers({ inputs, report, interruption });
    },
    finish: finishPruneReport,
    outputs: pruneOutputs,
    summary: pruneSummary,
  });
}
