import { refuseCancelled } from '../aws/cancellation.ts';
import type { Workers } from '../layer/workers.ts';
import { checkOutputs } from '../report/check-outputs.ts';
import { checkFailures, finishCheckReport, startCheckReport } from '../report/check-report.ts';
import { checkSummary } from '../report/comment.ts';
import { log } from '../shared/log.ts';
import { compareLayer, refuseMissingBase } from './check-compare.ts';
import { reportResults } from './check-results.ts';
import { startCheck } from './check-run.ts';
import type { CheckRun } from './check-run.ts';
import { readCheckedLayer } from './read-checked-layer.ts';
import { runAction } from './run-action.ts';

/**
 * The check: reads a layer, checks it against the rules, compares it, and reports; nothing is written to AWS.
 * Findings as bad as `fail-on` says fail the step last.
 * @param workers closed at the end
 */
export async function check(workers: Workers): Promise<void> {
  const report = startCheckReport();
  let started: CheckRun | undefined;
  await runAction({
    report,
    run: async (context) => {
      started = startCheck({ ...context, report, workers });
      await checkAndCompare(started);
    },
    close: () => workers.close(),
    share: async () => {
      if (started) await reportResults(started);
    },
    finish: finishCheckReport,
    outputs: checkOutputs,
    summary: checkSummary,
    failures: checkFailures,
  });
}

async function checkAndCompare(run: CheckRun): Promise<void> {
  const { inputs, workspace, interruption } = run;
  const { compareWith } = inputs;
  if (compareWith?.kind === 'base') refuseMissingBase(compareWith.path, workspace);
  // This thread loads the rules while the others read the layer.
  const [read, { checkLayer }] = await Promise.all([readCheckedLayer(run), import('./check-layer.ts')]);
  refuseCancelled(interruption);
  if (!read) return;
  const files = await log.group('Checking', () => checkLayer(run, read));
  refuseCancelled(interruption);
  if (!compareWith) return;
  const current = { files, contentHash: read.layer.contentHash, declared: inputs };
  await log.group('Comparing', () => compareLayer(run, current, compareWith));
}
