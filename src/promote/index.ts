import { join } from 'node:path';
import { parseLayerVersionArn } from '../aws/arn.js';
import { asProblem, conclude } from '../conclude.js';
import { refuseForks } from '../github/forks.js';
import { readPromotion } from '../inputs/promote.js';
import { text } from '../inputs/read.js';
import type { PromoteSource } from '../inputs/promote-source.js';
import { listenForInterruption } from '../interruption.js';
import { warnOfEnvironment } from '../environment-warnings.js';
import { finishReport, outputsOf, startReport } from '../report/report.js';
import type { Report } from '../report/report.js';
import { summary } from '../report/summary.js';
import { scratchFolder } from '../scratch.js';
import { refuseOtherSourceAccount } from './source-account.js';
import { readSourceReport } from './source-report.js';
import type { ReportedSource } from './source-version.js';

/**
 * The promotion: copies a published version, byte for byte, to the job's own account and regions, shares it and rolls it
 * out. Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
export async function promote(): Promise<void> {
  const report = startReport('promote');
  const interruption = listenForInterruption();
  let folder: string | undefined;
  try {
    folder = scratchFolder();
    await interruption.within(run({ report, folder, interruption: interruption.signal }));
  } catch (error) {
    report.problems.push(asProblem(error));
  }
  const finished = finishReport(report);
  await conclude({
    report: finished,
    path: folder && join(folder, 'report.json'),
    outputs: (path) => outputsOf(finished, path),
    summary: () => summary(finished),
    failures: finished.problems,
  });
  interruption.end();
}

interface Running {
  report: Report;
  folder: string;
  interruption: AbortSignal;
}

async function run({ report, folder, interruption }: Running): Promise<void> {
  report.layerName = text('layer-name');
  const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const { source, inputsFor } = readPromotion();
  const reported = reportedBy(source, workspace);
  const layer = parseLayerVersionArn(reported.arn);
  if (layer) refuseOtherSourceAccount(layer, source.accountIds);
  const inputs = inputsFor(layer?.name ?? '');
  report.layerName = inputs.layerName;
  report.dryRun = inputs.dryRun;
  refuseForks('promote', inputs);
  warnOfEnvironment(report);
  const { promoteVersion } = await import('../with-aws.js');
  await promoteVersion({ inputs, source, reported, report, folder, workspace, interruption });
}

function reportedBy({ from }: PromoteSource, workspace: string): ReportedSource {
  return from.kind === 'version' ? { arn: from.layer.arn } : readSourceReport(from.path, workspace);
}
