import { repositoryPaths } from './log-findings.ts';
import { RULES } from '../checks/rules.ts';
import type { CheckInputs } from '../inputs/check.ts';
import { inWorkspace } from '../layer/source.ts';
import type { LayerSource } from '../layer/source.ts';
import { log } from '../shared/log.ts';
import { finishCheckReport } from '../report/check-report.ts';
import type { CheckReport } from '../report/check-report.ts';
import { comment, marker } from '../report/comment.ts';
import { json } from '../shared/sanitise.ts';
import { rulesPage } from '../report/rules-page.ts';
import { sarif } from '../report/sarif.ts';
import { writeSarif as writeSarifFile } from './write-sarif.ts';

/** A check that is done, and where its layer came from. */
export interface CheckResults {
  inputs: CheckInputs;
  source?: LayerSource;
  workspace: string;
  report: CheckReport;
}

/** Hands the result on: SARIF for code scanning, and the comment on the pull request. */
export async function reportResults(shareable: CheckResults): Promise<void> {
  if (shareable.inputs.sarifFile && isWhole(shareable)) writeSarif(shareable);
  if (shareable.inputs.comment !== 'false') await commentOn(shareable);
}

/** Uploaded, a list without what could not be looked for would close its alerts: of the layer, or of vulnerabilities. */
function isWhole({ inputs, report }: CheckResults): boolean {
  return report.layer !== undefined && (!inputs.vulnerabilities || report.inside?.scan !== undefined);
}

function writeSarif(shareable: CheckResults): void {
  const { inputs, source, workspace, report } = shareable;
  const sources = repositoryPaths(report.findings, shareable);
  const otherwise = (source && inWorkspace(source, { path: '', prefix: '' }, workspace)) ?? '';
  const page = rulesPage();
  const places = { sources, otherwise, ...(page !== undefined && { rulesPage: page }) };
  const text = `${json(sarif(report, places, RULES), 2)}\n`;
  const problem = writeSarifFile(inputs.sarifFile, text);
  if (problem) report.problems.push(problem);
}

/** That there is no comment is a problem where it was demanded, else a warning, or nothing where none is expected. */
async function commentOn({ inputs, report }: CheckResults): Promise<void> {
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
