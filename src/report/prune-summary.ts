import { formatBytes, formatCount } from '../shared/format.ts';
import { firstOf, folded, inOneLine, inSections, moreIn, row, tableOf } from './markdown-parts.ts';
import { counted } from '../shared/format.ts';
import { shortened } from '../shared/format.ts';
import type { Column } from './markdown-parts.ts';
import { alerts } from './alerts.ts';
import { isDeletedOrPlanned, isKept, prunedVersions } from './prune-report.ts';
import type { PlacedVersion } from './prune-report.ts';
import type { PruneReport } from '../account/prune/result.ts';
import { byLayer, totalCodeSize, inRuns, reasonCounts } from '../account/prune/wording.ts';
import { code, markdown } from '../shared/sanitise.ts';

/** What the tables take; with all else they stay below the 1 MiB that GitHub shows. */
const LAYERS = { items: 200, bytes: 200_000 };
const KEPT = { items: 500, bytes: 300_000 };

/** The job summary of a prune, in GitHub's Markdown. Every foreign word in it is escaped. */
export function pruneSummary(report: PruneReport): string {
  return inSections([
    `### ${headline(report)}`,
    ...alerts(report),
    ...layersTable(report),
    ...keptVersions(report),
    ...hint(report),
  ]);
}

function headline(report: PruneReport): string {
  const { outcome } = report;
  const deleted = prunedVersions(report, isDeletedOrPlanned);
  const freed = formatBytes(totalCodeSize(deleted));
  const [versions = 'nothing'] = counted(deleted.length, 'version');
  switch (outcome) {
    case 'failed':
      return `❌ Prune: failed${report.dryRun ? '' : `, ${versions} deleted`}`;
    case 'planned':
      return `📝 Prune: ${deleted.length === 0 ? 'nothing' : `${versions}, ${freed}`} would be deleted`;
    case 'unchanged':
      return '➖ Prune: there was nothing to delete';
    case 'pruned':
      return `🧹 Prune: ${versions} deleted, ${freed} freed`;
  }
}

/** The versions of one layer in one region. */
interface LayerRow {
  region: string;
  name: string;
  versions: PlacedVersion[];
}

function layersTable(report: PruneReport): string[] {
  const rows = report.regions.flatMap(({ region, versions }) =>
    byLayer(versions.map((version) => ({ ...version, region }))).map(([name, own]): LayerRow => ({
      region,
      name,
      versions: own,
    })),
  );
  const freed = ({ versions }: LayerRow) => totalCodeSize(versions.filter(isDeletedOrPlanned));
  const sorted = rows.sort((a, b) => freed(b) - freed(a));
  const columns = columnsOf(report);
  const [shown, more] = firstOf(sorted, LAYERS, (layer) => row(columns.map(([, cell]) => cell(layer))));
  return [tableOf(sorted.slice(0, shown.length), columns), ...moreIn('report', more, 'layers')];
}

function columnsOf({ regions, dryRun }: PruneReport): Column<LayerRow>[] {
  const deleted = ({ versions }: LayerRow) => versions.filter(isDeletedOrPlanned);
  const numbers = (versions: readonly PlacedVersion[]) => inRuns(versions.map(({ version }) => version));
  return [
    ['Region', ({ region }) => (regions.length > 1 ? code(region) : '')],
    ['Layer', ({ name }) => code(shortened(name, 140))],
    [dryRun ? 'Would be deleted' : 'Deleted', (layer) => shortened(numbers(deleted(layer)), 200)],
    [
      dryRun ? 'Would be freed' : 'Freed',
      (layer) => (deleted(layer).length > 0 ? inOneLine(formatBytes(totalCodeSize(deleted(layer)))) : ''),
    ],
    [
      'Failed',
      ({ versions }) => shortened(numbers(versions.filter(({ status }) => status === 'failed')), 200),
    ],
    [
      'Not reached',
      ({ versions }) => shortened(numbers(versions.filter(({ status }) => status === 'not-reached')), 200),
    ],
    ['Stay', ({ versions }) => reasonCounts(versions)],
  ];
}

/** Each version that stays and why, the newest ones left out, which need no word. */
function keptVersions(report: PruneReport): string[] {
  const kept = prunedVersions(report, isKept).filter(({ detail, reason }) => detail && reason !== 'newest');
  if (kept.length === 0) return [];
  const several = report.regions.length > 1;
  const line = ({ region, layer, version, detail = '' }: PlacedVersion) =>
    row([
      ...(several ? [code(region)] : []),
      code(shortened(layer, 140)),
      String(version),
      markdown(shortened(detail, 300)),
    ]);
  const [shown, more] = firstOf(kept, KEPT, line);
  const head = [...(several ? ['Region'] : []), 'Layer', 'Version', 'Stays because it is'];
  const table = [row(head), `|${head.map(() => '---').join('|')}|`, ...shown].join('\n');
  const title = `Why ${formatCount(kept.length)} older version${kept.length === 1 ? ' stays' : 's stay'}`;
  return [folded(title, [table, ...moreIn('report', more, 'versions').map((text) => `\n${text}`)])];
}

/** How to go from the plan to the deed. */
function hint(report: PruneReport): string[] {
  const { outcome } = report;
  if (outcome !== 'planned' || prunedVersions(report, isDeletedOrPlanned).length === 0) return [];
  return ['Nothing was deleted. `dry-run: false` deletes, after looking at each version once more.'];
}
