import { firstOf, inOneLine, moreIn, tableOf } from './markdown-parts.ts';
import type { Column } from './markdown-parts.ts';
import type { RegionReport, SharingReport } from '../publish/result.ts';
import { code } from '../shared/sanitise.ts';

/** What is shown of the grantees of a version. */
const GRANTEES = { items: 10, bytes: 2000 };

const columnsOf = (isPlan: boolean): Column<RegionReport>[] => [
  ['State', (region) => inOneLine(state(region, isPlan))],
  ['Region', ({ region }) => code(region)],
  ['Version', ({ version }) => String(version?.version ?? '')],
  ['Shared with', ({ sharing }) => (sharing ? sharedWith(sharing) : '')],
  ['Parameter', ({ parameter }) => (parameter ? code(parameter.name) : '')],
  ['Note', note],
];

/** The regions, those that failed first. */
export function regionTable(regions: readonly RegionReport[], isPlan: boolean): string {
  const failed = regions.filter(({ problem }) => problem);
  return tableOf([...failed, ...regions.filter(({ problem }) => !problem)], columnsOf(isPlan));
}

function state({ version, problem }: RegionReport, isPlan: boolean): string {
  if (problem) return '❌ failed';
  if (isPlan) return '📝 planned';
  if (!version) return '⏭️ not reached';
  return version.published ? '✅ published' : '➖ unchanged';
}

/** Why a region failed is told with the problems. */
function note({ version }: RegionReport): string {
  const extra = version?.extra ?? [];
  if (extra.length > 0) return `The same content is in version ${extra.join(', ')} as well.`;
  if (version?.adopted) return 'Its reply was lost; it was found by its content.';
  const fillers = version?.fillers.length ?? 0;
  return fillers > 0 ? `${fillers} more take up the numbers before it.` : '';
}

/** Who may use a version: ids, `public`, or nobody. */
export function sharedWith({ after, added, unknown }: SharingReport): string {
  if (!after) return `not settled, ${added.length} added`;
  const [shown, more] = firstOf(after, GRANTEES, code);
  const [named] = firstOf(unknown, GRANTEES, code);
  const others = unknown.length > 0 ? [`and what ${named.join(', ')} says`] : [];
  return [
    ...(shown.length > 0 ? [shown.join(', ')] : ['nobody']),
    ...moreIn('report', more, 'of them'),
    ...others,
  ].join(' ');
}
