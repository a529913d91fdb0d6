import type { CheckRun } from './check-run.ts';
import { repositoryPaths } from './log-findings.ts';
import { RULE_TEXTS } from '../checks/rule-texts.ts';
import { inWorkspace } from '../layer/source.ts';
import { log } from '../shared/log.ts';
import { finishCheckReport } from '../report/check-report.ts';
import { comment, marker } from '../report/comment.ts';
import { rulesPage } from '../report/rules-page.ts';
import { sarif } from '../report/sarif.ts';
import { writeSarif } from './write-sarif.ts';

/** Reports the results outside of the step: SARIF for code scanning, and the comment on the pull request. */
export async function reportResults(run: CheckRun): Promise<void> {
  if (run.inputs.sarifFile && isComplete(run)) writeSarifOf(run);
  if (run.inputs.comment !== 'false') await commentOnPullRequest(run);
}

/** Uploaded, a list of findings would close the alerts of everything that could not be searched for. */
function isComplete({ inputs, report }: CheckRun): boolean {
  return report.layer !== undefined && (!inputs.vulnerabilities || report.inside?.scan !== undefined);
}

function writeSarifOf(run: CheckRun): void {
  const { inputs, source, workspace, report } = run;
  const sources = repositoryPaths(report.findings, run);
  const otherwise = (source && inWorkspace(source, { path: '', prefix: '' }, workspace)) ?? '';
  const page = rulesPage();
  const places = { sources, otherwise, ...(page !== undefined && { rulesPage: page }) };
  writeSarif(inputs.sarifFile, sarif(report, places, RULE_TEXTS), report);
}

/** That there is no comment is a problem where it was demanded, else a warning, or nothing where none is expected. */
async function commentOnPullRequest({ inputs, report }: CheckRun): Promise<void> {
  const { upsertComment } = await import('../github/comment-on-pull-request.ts');
  const body = comment(finishCheckReport(report));
  const done = await upsertComment({ token: inputs.token, marker: marker(report.layerName), body });
  if ('url' in done) {
    log.info(`Comment ${done.result}: ${done.url}`);
    return;
  }
  const { result, what, fix } = done;
  if (inputs.comment === 'true') report.problems.push({ what, fix });
  else if (result === 'no-pull-request') log.info(what);
  else {
    log.warning(`${what} ${fix}`);
    report.warnings.push(`${what} ${fix}`);
  }
}
