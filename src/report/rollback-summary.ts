import { describeMoves } from '../rollout/layer-moves.ts';
import { firstOf, inSections, moreIn, prose } from './markdown-parts.ts';
import { shortened } from '../shared/format.ts';
import { alerts, planList } from './alerts.ts';
import type { RollbackReport } from '../rollout/rollback/result.ts';
import { changedOf, endingOf, endingWords, plannedFor } from './rollout-ending.ts';
import { leftOpen, rolloutSections } from './rollout.ts';
import { code } from '../shared/sanitise.ts';

/** The job summary of a rollback, in GitHub's Markdown. Every foreign word in it is escaped. */
export function rollbackSummary(report: RollbackReport): string {
  return inSections([
    `### ${headline(report)}`,
    ...alerts(report),
    leftOpen(report),
    recordLine(report),
    ...planList(report.plan),
    ...movesList(report),
    ...rolloutSections(report),
  ]);
}

/** Who made the record that was rolled back. */
function recordLine({ recordMadeBy: run }: RollbackReport): string {
  return run ? `The record is of run ${code(run.runId)} of ${code(shortened(run.workflow, 300))}.` : '';
}

const MOVES = { items: 30, bytes: 30_000 };

/** Which layer versions and aliases changed, by their ARNs; a dry run has them in its plan. */
function movesList({ dryRun, functions }: RollbackReport): string[] {
  const moves = dryRun ? [] : describeMoves(functions);
  const [shown, more] = firstOf(moves, MOVES, (move) => `- ${prose(move)}`);
  return [shown.join('\n'), ...moreIn('report', more, 'changes')];
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
      return `➖ ${rollback}: there was nothing to roll back`;
    case 'rolled-back':
      return `↩️ ${rollback}: ${changedOf(functions)} rolled back`;
  }
}

/** What `on-failure: rollback` brings back here is the state before the rollback. */
function failure(report: RollbackReport): string {
  const ending = endingOf(report);
  if (ending === 'not started') return 'failed';
  if (ending === 'rolled-back') return `failed and reversed, ${changedOf(report.functions)} rolled back`;
  return endingWords(report);
}
