import { nameAndVersion } from '../lambda/arn.ts';
import type { AttachReport } from '../rollout/attach/result.ts';
import { describeMoves } from '../rollout/layer-moves.ts';
import { shortened } from '../shared/format.ts';
import { code } from '../shared/sanitise.ts';
import { alerts, planList } from './alerts.ts';
import { firstOf, inSections, moreIn, prose } from './markdown-parts.ts';
import { changedOf, endingOf, endingWords, plannedFor } from './rollout-ending.ts';
import { leftOpen, rolloutSections } from './rollout.ts';

/** The job summary of attach, in GitHub's Markdown. Every foreign word in it is escaped. */
export function attachSummary(report: AttachReport): string {
  const { layerVersionArn, dryRun, functions, rollout } = report;
  return inSections([
    `### ${headline(report)}`,
    layerVersionArn ? `Layer version ${code(layerVersionArn)}` : '',
    ...alerts(report),
    leftOpen(report),
    ...planList(report.plan),
    ...movesList(report),
    // Layers may have come in the place of others, so that all are told by name.
    ...rolloutSections({ functions, dryRun, ...(rollout && { rollout }) }),
  ]);
}

const MOVES = { items: 30, bytes: 30_000 };

/** Which layer versions and aliases changed, by their ARNs; a dry run has them in its plan. */
function movesList({ dryRun, functions }: AttachReport): string[] {
  const moves = dryRun ? [] : describeMoves(functions);
  const [shown, more] = firstOf(moves, MOVES, (move) => `- ${prose(move)}`);
  return [shown.join('\n'), ...moreIn('report', more, 'changes')];
}

function headline(report: AttachReport): string {
  const { outcome, functions } = report;
  const layer = layerText(report);
  switch (outcome) {
    case 'failed':
      return `❌ ${layer}: ${endingOf(report) === 'not started' ? 'failed' : endingWords(report)}`;
    case 'planned':
      return `📝 ${layer}: plan${plannedFor(report)}, nothing was written`;
    case 'unchanged':
      return `➖ ${layer}: nothing to change`;
    case 'attached':
      return `✅ ${layer}: attached to ${changedOf(functions)}`;
    case 'detached':
      return `✅ ${layer}: detached from ${changedOf(functions)}`;
  }
}

function layerText({ layerName, layerVersionArn }: AttachReport): string {
  if (layerVersionArn) return `Layer ${code(shortened(nameAndVersion(layerVersionArn), 160))}`;
  return layerName ? `Layer ${code(shortened(layerName, 140))}` : 'Attach';
}
