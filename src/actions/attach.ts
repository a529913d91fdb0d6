import { refuseForks } from '../github/forks.ts';
import { readAttachInputs } from '../inputs/attach.ts';
import { attachOutputs, finishAttachReport, startAttachReport } from '../report/attach-report.ts';
import { attachSummary } from '../report/attach-summary.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { runAction } from './run-action.ts';

/** Takes any layer version to functions, or takes a layer off them. */
export async function attach(): Promise<void> {
  const report = startAttachReport();
  await runAction({
    report,
    run: async ({ folder, interruption }) => {
      const inputs = readAttachInputs();
      report.mode = inputs.change.mode;
      report.dryRun = inputs.dryRun;
      refuseForks('attach', inputs);
      warnOfEnvironment(report);
      const { attachLayer } = await import('../rollout/attach/attach.ts');
      await attachLayer({ inputs, report, folder, interruption });
    },
    finish: finishAttachReport,
    outputs: attachOutputs,
    summary: attachSummary,
  });
}
