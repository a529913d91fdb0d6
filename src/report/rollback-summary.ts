import { inSections, shortened } from './markdown-parts.js';
import { messages, planList } from './messages.js';
import type { RollbackReport } from './rollback-report.js';
import { changedOf, endingOf, endingWords, plannedFor } from './rollout-ending.js';
import { leftOpen, rolloutSections } from './rollout.js';
import { code } from './sanitise.js';

/** The job summary of a rollback, in GitHub's Markdown. Every foreign word in it is escaped. */
export function rollbackSummary(report: RollbackReport): string {
  return inSections([
    `### ${headline(report)}`,
    ...messages(report),
    leftOpen(report),
    ...planList(report.plan),
    ...rolloutSections(report),
  ]);
}

function headline(report: RollbackReport): string {
  const { outcome, layerName, functions } = report;
  const rollback = layerName ? `Rollback of layer ${code(shortened(layerName, 140))}` : 'Rollback';
  switch (outcome) {
    case 'failed':
      return `❌ ${rollback}: ${failure(report)}`;
    case 'planned':
      return `📝 ${rollback}: plan${plannedFor(report)}, nothing was written`;
    case 'unchanged':
      return `➖ ${rollback}: there was nothing to put back`;
    case 'restored':
      return `↩️ ${rollback}: ${changedOf(functions)} put back`;
  }
}

/** What `on-failure: restore` restores here is what was there before the rollback. */
function failure(report: RollbackReport): string {
  const ending = endingOf(report);
  if (ending === 'not started') return 'failed';
  if (ending === 'restored') return `failed and taken back, ${changedOf(report.functions)} put back`;
  return endingWords(report);
}
