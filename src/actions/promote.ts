import { workspaceFolder } from '../shared/workspace.ts';
import { parseLayerVersionArn } from '../lambda/arn.ts';
import { refuseForks } from '../github/forks.ts';
import { readPromotion } from '../inputs/promote.ts';
import { text } from '../inputs/read.ts';
import type { PromoteSource } from '../publish/promote/options.ts';
import { warnOfEnvironment } from './environment-warnings.ts';
import { finishReport, outputsOf, startReport } from '../report/report.ts';
import type { Report } from '../publish/result.ts';
import { summary } from '../report/summary.ts';
import { runAction } from './run-action.ts';
import type { RunContext } from './run-action.ts';
import { refuseOtherSourceAccount } from '../publish/promote/source-account.ts';
import { readSourceReport } from '../publish/promote/source-report.ts';
import type { ReportedSource } from '../publish/promote/source-version.ts';

/**
 * The promotion: copies a published version, byte for byte, to the job's own account and regions, shares it and rolls it
 * out.
 */
export async function promote(): Promise<void> {
  const report = startReport('promote');
  await runAction({
    report,
    run: (context) => run({ ...context, report }),
    finish: finishReport,
    outputs: outputsOf,
    summary,
  });
}

interface Running extends RunContext {
  report: Report;
}

async function run({ report, folder, interruption }: Running): Promise<void> {
  report.layerName = text('layer-name');
  const workspace = workspaceFolder();
  const { source, inputsFor } = readPromotion();
  const reported = reportedBy(source, workspace);
  const layer = parseLayerVersionArn(reported.arn);
  if (layer) refuseOtherSourceAccount(layer, source.accountIds ?? []);
  const inputs = inputsFor(layer?.name ?? '');
  report.layerName = inputs.layerName;
  report.dryRun = inputs.dryRun;
  refuseForks('promote', inputs);
  warnOfEnvironment(report);
  const { promoteVersion } = await import('../publish/promote/promote.ts');
  await promoteVersion({ inputs, source, reported, report, folder, workspace, interruption });
}

function reportedBy({ from }: PromoteSource, workspace: string): ReportedSource {
  return from.kind === 'version' ? { arn: from.layer.arn } : readSourceReport(from.path, workspace);
}
