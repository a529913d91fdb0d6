import { parseLayerVersionArn } from '../aws/arn.js';
import { refuseForks } from '../github/forks.js';
import { readPromotion } from '../inputs/promote.js';
import { text } from '../inputs/read.js';
import type { PromoteSource } from '../inputs/promote-source.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishReport, outputsOf, startReport } from '../report/report.js';
import type { Report } from '../report/report.js';
import { summary } from '../report/summary.js';
import { runAction } from '../run-action.js';
import type { RunContext } from '../run-action.js';
import { refuseOtherSourceAccount } from './source-account.js';
import { readSourceReport } from './source-report.js';
import type { ReportedSource } from './source-version.js';

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
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const { source, inputsFor } = readPromotion();
  const reported = reportedBy(source, workspace);
  const layer = parseLayerVersionArn(reported.arn);
  if (layer) refuseOtherSourceAccount(layer, source.accountIds ?? []);
  const inputs = inputsFor(layer?.name ?? '');
  report.layerName = inputs.layerName;
  report.dryRun = inputs.dryRun;
  refuseForks('promote', inputs);
  warnOfEnvironment(report);
  const { promoteVersion } = await import('./promote-version.js');
  await promoteVersion({ inputs, source, reported, report, folder, workspace, interruption });
}

function reportedBy({ from }: PromoteSource, workspace: string): ReportedSource {
  return from.kind === 'version' ? { arn: from.layer.arn } : readSourceReport(from.path, workspace);
}
