import { firstOf, inOneLine, moreIn, tableOf } from './markdown-parts.js';
import type { Column } from './markdown-parts.js';
import type { RegionReport, SharingReport } from './regions.js';
import { code } from './sanitise.js';

/** What is shown of the grantees of a version. */
const GRANTEES = { items: 10, bytes: 2000 };

const COLUMNS: readonly Column<RegionReport>[] = [
  ['State', (region) => inOneLine(state(region))],
  ['Region', ({ region }) => code(region)],
  ['Version', ({ version }) => String(version?.version ?? '')],
  ['Shared with', ({ sharing }) => (sharing ? sharedWith(sharing) : '')],
  ['Parameter', ({ parameter }) => (parameter ? code(parameter.name) : '')],
  ['Note', note],
];

/** The regions, those that failed first. */
export function regionTable(regions: readonly RegionReport[]): string {
  const failed = regions.filter(({ problem }) => problem);
  return tableOf([...failed, ...regions.filter(({ problem }) => !problem)], COLUMNS);
}

function state({ version, problem }: RegionReport): string {
  if (problem) return '❌ failed';
  if (!version) return '⏭️ not reached';
  return version.published ? '✅ published' : '➖ unchanged';
}

/** Why a region failed is told with the problems. */
function note({ version }: RegionReport): string {
  if (version?.adopted) return 'Its reply was lost; it was found by its content.';
  const fillers = version?.fillers.length ?? 0;
  return fillers > 0 ? `${fillers} more take up the numbers before it.` : '';
}

/** Who may use a version: ids, `public`, or nobody. */
export function sharedWith({ after, unknown }: SharingReport): string {
  const [shown, more] = firstOf(after, GRANTEES, code);
  const [named] = firstOf(unknown, GRANTEES, code);
  const others = unknown.length > 0 ? [`and what ${named.join(', ')} says`] : [];
  return [
    ...(shown.length > 0 ? [shown.join(', ')] : ['nobody']),
    ...moreIn('report', more, 'of them'),
    ...others,
  ].join(' ');
}
